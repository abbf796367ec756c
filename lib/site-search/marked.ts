import { isHan, type Tokens } from './tokens'

/** A part of a text; whether it matches what was typed. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean }

/** Words with what holds them together, each Chinese character by itself, and what stands between. */
const pieces = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u2060-])+|[^\p{L}\p{M}\p{N}\u2060-]+/gu

/** A text in parts, those that match apart. */
export function marked(text: string, tokens: ReadonlySet<string>, tokensOf: Tokens): readonly MarkedPart[] {
	const all = text.match(pieces) ?? []
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
