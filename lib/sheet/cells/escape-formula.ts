/** What starts a formula, in every width; Excel also takes a cell for one that begins with a tab or a line end. */
const starter = /[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\t\r\n]/
/** What a program may pass over at the start of a cell: blanks, controls, what is not seen, and quotation marks. */
const skipped = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800"']/u
/** What another program may take for the end of a cell. */
const separator = /[,;\t\r\n]/

/** Whether a text holds what can start a formula, be it anywhere; most do not. */
export const hasStarter = (text: string): boolean => starter.test(text)

/** The places at which a cell would begin with a formula: the start of the text, or after a separator in it. */
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
 * Keeps spreadsheets from running a text as a formula, also one that cuts it at another separator: an apostrophe before
 * it, and one after each separator behind which a formula would begin. Other texts stay as they are.
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

/** Takes off exactly what `escapeFormula` has put into a text; every other text stays as it is. */
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
