/** What starts a formula, in every width; Excel also takes a cell for one that begins with a tab or a line end. */
export const starters = '=+\\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\\t\\r\\n'
/** What a program may pass over at the start of a cell: blanks, controls, what is not seen, and quotation marks. */
const skipped = '\\p{Z}\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\u2800"\''
/** What another program may take for the end of a cell. */
const separators = ',;\\t\\r\\n'

const hasStarter = new RegExp(`[${starters}]`)
/** The two classes share only characters that end the search, so it takes one pass. */
const hasFormula = new RegExp(`(?:^|[${separators}])[${skipped}]*[${starters}]`, 'u')
const isStarter = new RegExp(`^[${starters}]$`)
const isSkipped = new RegExp(`^[${skipped}]$`, 'u')
const isSeparator = new RegExp(`^[${separators}]$`)

/** The places at which a cell would begin with a formula: the start of the text, or after a separator in it. */
function formulaStarts(text: string): number[] {
	const starts: number[] = []
	let start = 0
	let at = 0
	for (const character of text) {
		if (start >= 0 && isStarter.test(character)) starts.push(start)
		if (start >= 0 && (isStarter.test(character) || !isSkipped.test(character))) start = -1
		at += character.length
		if (isSeparator.test(character)) start = at
	}
	return starts
}

/**
 * Keeps spreadsheets from running a text as a formula, also one that cuts it at another separator: an apostrophe before
 * it, and one after each separator behind which a formula would begin. Other texts stay as they are.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeFormula(text: string): string {
	if (!hasStarter.test(text) || !hasFormula.test(text)) return text
	let escaped = ''
	let copied = 0
	for (const start of formulaStarts(text)) {
		if (start > 0) escaped += `${text.slice(copied, start)}'`
		copied = start
	}
	return `'${escaped}${text.slice(copied)}`
}

/** Takes off exactly what `escapeFormula` has put into a text; every other text stays as it is. */
export function withoutGuard(text: string): string {
	if (!text.startsWith("'") || !hasStarter.test(text) || !hasFormula.test(text)) return text
	let original = ''
	let copied = 1
	for (const start of formulaStarts(text)) {
		if (start === 0) continue
		if (text[start] !== "'") return text
		original += text.slice(copied, start)
		copied = start + 1
	}
	return original + text.slice(copied)
}
