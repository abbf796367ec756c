/** What the facts of a sum of points contribute towards its limit, by the bits of the facts. */
type Gains = readonly number[]

/** A total that has to be reached, or exceeded if `isStrict`. */
type Target = { readonly total: number; readonly isStrict: boolean }

/**
 * The smallest set of further facts that brings a sum to its limit; among equally small ones the first.
 * @param set the facts that are given in any case, as bits
 * @returns these and the further ones, as bits; null if all facts together are not enough
 */
export function fewestPoints(gains: Gains, { total, isStrict }: Target, set: number): number | null {
	let left = total
	/** The other facts that contribute anything, largest first. */
	const byGain: number[] = []
	for (let fact = 0; fact < gains.length; fact++) {
		const gain = gains[fact] as number
		if ((set >> fact) & 1) left -= gain
		else if (gain > 0) {
			let at = byGain.length
			while (at > 0 && (gains[byGain[at - 1] as number] as number) < gain) {
				byGain[at] = byGain[at - 1] as number
				at--
			}
			byGain[at] = fact
		}
	}
	/** Whether `count` of the facts from a bit on can contribute what is left. */
	const canGive = (count: number, from: number, left: number): boolean => {
		let rest = left
		let taken = 0
		for (let at = 0; at < byGain.length && taken < count; at++) {
			const fact = byGain[at] as number
			if (fact < from) continue
			rest -= gains[fact] as number
			taken++
		}
		return isStrict ? rest < 0 : rest <= 0
	}
	let count = 0
	while (!canGive(count, 0, left)) if (count++ === byGain.length) return null
	let found = set
	for (let fact = 0; count > 0; fact++) {
		const gain = gains[fact] as number
		if (gain <= 0 || (set >> fact) & 1 || !canGive(count - 1, fact + 1, left - gain)) continue
		found |= 1 << fact
		left -= gain
		count--
	}
	return found
}
