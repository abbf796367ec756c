const grouped = /^-?[1-9]\d{0,2}(?:[. \u00a0\u202f]\d{3})+(?:,\d+)?$/
const decimals = /^-?\d+,\d{1,2}$/
const likeThousands = /^-?[1-9]\d{0,2}(?:,\d{3})+$/

/**
 * A number with a decimal comma, rewritten with a decimal point and without separators; other texts unchanged.
 * @returns null if it could be read in two ways: 240,000
 */
export function withDecimalPoint(text: string): string | null {
	if (likeThousands.test(text)) return null
	if (grouped.test(text)) return text.replace(/[. \u00a0\u202f]/g, '').replace(',', '.')
	return decimals.test(text) ? text.replace(',', '.') : text
}
