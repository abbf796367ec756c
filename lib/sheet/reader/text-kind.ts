/** What a text is, judging by its beginning. */
export type TextKind =
	| 'spreadsheet-xml'
	| 'flat-ods'
	| 'html'
	| 'sylk'
	| 'dif'
	| 'multipart'
	| 'document'
	| 'rows'

const markup = /^\s*<(?:[?!]|[a-z][\w:-]*[\s/>])/i
const spreadsheetXml = /<(?:\w+:)?Workbook[\s>]/
const flatOds = /<office:document[\s>]/
const page = /<(?:html|head|body|table|meta|style|div|center|font)[\s>]/i

/**
 * The first record of SYLK, then another: a sheet with semicolons whose first heading is ID may begin the same way.
 */
const sylk = /^ID;P\w*(?:;[NE])*\r?\n(?:[BCEFOPW]|N[ENU])(?:;|\r?\n)/
const dif = /^TABLE\r?\n0,\s?1\r?\n/i
const multipart = /^(?:MIME-Version|From|Content-Type):[^\n]{0,200}\r?\n/i
/** How files begin that look like text but are not sheets: PDF and RTF documents. */
const documents = /^(?:%PDF|\{\\rtf)/

export function textKind(text: string): TextKind {
	if (documents.test(text)) return 'document'
	if (sylk.test(text)) return 'sylk'
	if (dif.test(text)) return 'dif'
	if (multipart.test(text) && /multipart\/related/i.test(text)) return 'multipart'
	if (!markup.test(text)) return 'rows'
	if (spreadsheetXml.test(text)) return 'spreadsheet-xml'
	if (flatOds.test(text)) return 'flat-ods'
	return page.test(text) ? 'html' : 'document'
}
