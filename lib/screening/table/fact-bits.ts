import { type FactId, factIds } from '@/rules/facts'

/** How many numbers of 32 bits hold a bit for each fact. */
export const wordsPerRow = Math.ceil(factIds.length / 32)

const places = new Map(factIds.map((fact, place) => [fact, place]))

/** Sets the bits of some facts in the numbers of a row. */
export function setBits(bits: Uint32Array, row: number, facts: readonly FactId[]): void {
	for (const fact of facts) {
		const place = places.get(fact) ?? 0
		const at = row * wordsPerRow + (place >> 5)
		bits[at] = (bits[at] ?? 0) | (1 << (place & 31))
	}
}

/** Whether the bit at a fact's place is set in the numbers of a row. */
export const hasBit = (bits: Uint32Array, row: number, place: number): boolean =>
	(((bits[row * wordsPerRow + (place >> 5)] ?? 0) >>> (place & 31)) & 1) === 1

/** The facts whose bits are set in the numbers of a row. */
export const factsInBits = (bits: Uint32Array, row: number): FactId[] =>
	factIds.filter((_, place) => hasBit(bits, row, place))
