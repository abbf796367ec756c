/** Brackets and separators between two ways to say the same thing, as in "Nigeria (NG)" and "Bachelor / 本科". */
const between = /[()（）[\]【】/|]|\s[-–—]\s/
/** The boundary between two scripts. */
const scripts =
	/[\p{Script=Han}\d]+|\p{Script=Arabic}[\p{Script=Arabic}\s]*|[^\p{Script=Han}\p{Script=Arabic}]+/gu
const oneScript = /^[^\p{Script=Han}\p{Script=Arabic}]+$/u

const withoutBlanks = (parts: readonly string[]) =>
	parts.map((part) => part.trim()).filter((part) => part !== '')

/** The parts of a text between brackets and slashes. */
const partsOf = (text: string): readonly string[] => withoutBlanks(text.split(between))

/** A text split where its script changes. */
const cutByScript = (text: string): readonly string[] =>
	oneScript.test(text) ? [text] : withoutBlanks(text.match(scripts) ?? [])

/** The value that all parts of a text share; undefined if some part has none, or a different one. */
function common<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
	const [start, ...others] = parts
	const first = start === undefined || others.length === 0 ? undefined : read(start)
	return first !== undefined && others.every((part) => read(part) === first) ? first : undefined
}

/** Longer texts are sentences rather than two words for the same thing. */
const maxTwiceLength = 120

/** Reads a text that says the same thing twice, such as "Nigeria 尼日利亚"; undefined if it does not. */
export function readTwice<T>(text: string, read: (part: string) => T | undefined): T | undefined {
	if (text.length > maxTwiceLength) return undefined
	const parts = partsOf(text)
	return common(parts, read) ?? common(parts.flatMap(cutByScript), read)
}

/** A text without some characters at its start and end. */
export function trimOf(text: string, characters: string): string {
	let [from, to] = [0, text.length]
	while (from < to && characters.includes(text.charAt(from))) from++
	while (to > from && characters.includes(text.charAt(to - 1))) to--
	return text.slice(from, to)
}
