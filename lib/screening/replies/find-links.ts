import { fromCheckedText } from '@/lib/handoff/checked-text'
import { maxCodeCharacters } from '@/lib/limits/limits'

/** The codes of links found in a text, in order and as often as they occur, and the number of those that are damaged. */
type FoundLinks = { readonly codes: readonly string[]; readonly damaged: number }

/** What precedes the code in links to answers; mail filters and web pages may escape the characters. */
const beforeCode = /(?:\/|%2F)handoff(?:#|%23|&#35;|&#x23;|&num;)/gi
const run = /[0-9A-Za-z]+/y
/**
 * What mail programs insert where they break a line: white space, quotation marks of replies, and an escaped line
 * end.
 */
const atBreak = /[\s>|=]{1,80}/y

/** The maximum number of lines that a code is joined from. */
const maxLines = 20
/** The minimum number of characters of a broken link for recognising it as a copy of a whole one. */
const minCodeCharacters = 12

/** What a sticky pattern matches at a position in a text. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at
	return pattern.exec(text)?.[0]
}

/**
 * The code at a position in a text, joined if it is broken into lines; `first` is the text there if there is no code.
 */
function codeAt(text: string, start: number): { readonly code: string | null; readonly first: string } {
	let joined = ''
	let first = ''
	let at = start
	for (let line = 0; line < maxLines && joined.length <= maxCodeCharacters; line++) {
		const more = matchAt(run, text, at)
		if (more === undefined) break
		joined += more
		first ||= more
		if (fromCheckedText(joined)) return { code: joined, first }
		const gap = matchAt(atBreak, text, at + more.length)
		if (gap === undefined) break
		at += more.length + gap.length
	}
	return { code: null, first }
}

/**
 * Finds the links to answers in a text of any kind, such as a mail; nothing else in it is evaluated.
 * @param most the maximum number of links
 */
export function findLinks(text: string, most: number): FoundLinks {
	const codes: string[] = []
	const damaged: string[] = []
	for (const { index, 0: found } of text.matchAll(beforeCode)) {
		if (codes.length + damaged.length >= most) break
		const { code, first } = codeAt(text, index + found.length)
		if (code !== null) codes.push(code)
		else if (first !== '') damaged.push(first)
	}
	const isCopy = (first: string) =>
		first.length >= minCodeCharacters && codes.some((code) => code.startsWith(first))
	return { codes, damaged: damaged.filter((first) => !isCopy(first)).length }
}
