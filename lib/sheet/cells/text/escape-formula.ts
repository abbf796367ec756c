/** Characters that start a formula, in all widths; Excel also accepts a leading tab or line end. */
const starter = /[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\t\r\n]/
/** Characters that a program may skip at the start of a cell: whitespace, control, invisible and quotation marks. */
const skipped = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800"']/u
/** Characters that another program may treat as the end of a cell. */
const separator = /[,;\t\r\n]/

/** Whether a text contains a character that can start a formula, at any position; most do not. */
export const hasStarter = (text: string): boolean => starter.test(text)

/** The indices at which a formula would begin: the start of the text, or after a separator in it. */
function formulaStarts(text: string): number[] {
	const starts: number[] = []
	let start = 0
	let at = 0
	for (const character of text) {
		if (start >= 0 && starter.test(character)) starts.push(start)
		if (start >= 0 && (starter.test(character) || !skipped.test(character))) start = -1
		at += character.length
		if (separator.test(character)) start = at
	}
	return starts
}

/**
 * Prevents spreadsheets from running a text as a formula, even if they split it at another separator: inserts an
 * apostrophe before it, and after each separator that a formula would follow. Other texts are returned unchanged.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
	const starts = hasStarter(text) ? formulaStarts(text) : []
	if (starts.length === 0) return text
	let escaped = ''
	let copied = 0
	for (const start of starts) {
		if (start > 0) escaped += `${text.slice(copied, start)}'`
		copied = start
	}
	return `'${escaped}${text.slice(copied)}`
}

/** Reverses `escapeFormula`; every other text is returned unchanged. */
export function unescapeFormula(text: string): string {
	const starts = text.startsWith("'") && hasStarter(text) ? formulaStarts(text) : []
	if (starts.length === 0) return text
	let original = ''
	let copied = 1
	for (const start of starts) {
		if (start === 0) continue
		if (text[start] !== "'") return text
		original += text.slice(copied, start)
		copied = start + 1
	}
	return original + text.slice(copied)
}
