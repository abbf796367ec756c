import { isHan, type Tokens } from './tokens'

/** A part of a text; whether it matches what was typed. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean }

const character = /(\p{Script=Han})/u
/** Words with what holds them together, and what stands between them. */
const words = /[\p{L}\p{M}\p{N}\u2060-]+|[^\p{L}\p{M}\p{N}\u2060-]+/gu

/** A text in words, each Chinese character by itself, and what stands between. */
const piecesOf = (text: string) => text.split(character).flatMap((part) => part.match(words) ?? [])

/** A text in parts, those that match apart. */
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
