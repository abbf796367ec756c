import { isHan, type Tokens } from './tokens'

/** A part of a text, and whether it matches what was typed. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean }

const character = /(\p{Script=Han})/u
/** Words, including characters within them, and the text between words. */
const words = /[\p{L}\p{M}\p{N}\u2060-]+|[^\p{L}\p{M}\p{N}\u2060-]+/gu

/** A text split into words, with each Chinese character on its own, and the text between. */
const piecesOf = (text: string) => text.split(character).flatMap((part) => part.match(words) ?? [])

/** A text split into matching and other parts. */
export function marked(text: string, tokens: ReadonlySet<string>, tokensOf: Tokens): readonly MarkedPart[] {
	const all = piecesOf(text)
	const isMatch = (piece: string, index: number) =>
		isHan(piece)
			? [`${all[index - 1]}${piece}`, `${piece}${all[index + 1]}`, piece].some((pair) => tokens.has(pair))
			: tokensOf(piece).some((token) => tokens.has(token))
	const parts: MarkedPart[] = []
	for (const [index, piece] of all.entries()) {
		const own = { text: piece, isMatch: isMatch(piece, index) }
		const last = parts.at(-1)
		if (last?.isMatch === own.isMatch) parts[parts.length - 1] = { ...own, text: last.text + piece }
		else parts.push(own)
	}
	return parts
}
