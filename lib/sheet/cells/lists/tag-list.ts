const separators = new Set([...',;，；、،؛\n'])
const mark = '"'

/**
 * The entries of a text that lists tags. A tag that contains a separator or a quotation mark is enclosed in quotation
 * marks, with those inside doubled.
 */
export function splitTags(text: string): string[] {
	const tags: string[] = []
	let tag = ''
	let isQuoted = false
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at)
		if (isQuoted && character === mark && text.charAt(at + 1) === mark) tag += text.charAt(++at)
		else if (character === mark && (isQuoted || tag.trim() === '')) isQuoted = !isQuoted
		else if (!isQuoted && separators.has(character)) {
			tags.push(tag)
			tag = ''
		} else tag += character
	}
	return [...tags, tag]
}

const needsMarks = (tag: string) =>
	[...tag].some((character) => character === mark || separators.has(character))

/** Writes tags as a list that `splitTags` reads back. */
export const joinTags = (tags: readonly string[]): string =>
	tags.map((tag) => (needsMarks(tag) ? mark + tag.replaceAll(mark, mark + mark) + mark : tag)).join(', ')
