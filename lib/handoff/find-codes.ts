import { maxPastedCharacters } from '@/lib/limits/limits'

const shortestCode = 12

const alphanumerics = (text: string) => text.replace(/[^0-9A-Za-z]/g, '')

/**
 * The possible codes in a pasted text: what follows the # of a link, whether or not a mail program broke it into lines, a
 * bare code, or one inside a message. The likeliest comes first; the checksum decides.
 */
export function codesIn(pasted: string): string[] {
	const text = pasted.slice(0, maxPastedCharacters).trim()
	const links = text.split(/#|%23/).slice(1)
	const runs = text.match(/[0-9A-Za-z]+/g) ?? []
	const found = [
		...links.map((rest) => /^[0-9A-Za-z]+/.exec(rest)?.[0] ?? ''),
		...links.map(alphanumerics),
		...links.map((rest) => alphanumerics(/^\S*/.exec(rest)?.[0] ?? '')),
		alphanumerics(text),
		...runs.toSorted((a, b) => b.length - a.length).slice(0, 5),
	]
	return [...new Set(found)].filter((code) => code.length >= shortestCode)
}
