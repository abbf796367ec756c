const flag = /[\u{1F1E6}-\u{1F1FF}]{2}/gu
const firstIndicator = 0x1f1e6
const firstLetter = 65

const codeOf = (text: string) =>
	String.fromCharCode(
		...Array.from(text, (sign) => (sign.codePointAt(0) ?? firstIndicator) - firstIndicator + firstLetter),
	)

/** The country codes that the flags in a text stand for, and the text without them. */
export const withoutFlags = (text: string): { readonly flags: readonly string[]; readonly rest: string } => ({
	flags: Array.from(text.match(flag) ?? [], codeOf),
	rest: text.replace(flag, ' ').trim(),
})
