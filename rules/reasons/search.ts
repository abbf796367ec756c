import type { FactId } from '../facts'

/**
 * The fewest facts that are enough, among equally many the first in the given order: found by trying, for conditions whose
 * parts do not tell.
 * @param isEnough whether facts are enough; with further facts they have to stay so
 * @returns null if all facts together are not enough
 */
export function searchFewest(
	facts: readonly FactId[],
	isEnough: (chosen: readonly FactId[]) => boolean,
): readonly FactId[] | null {
	const choose = (chosen: readonly FactId[], from: number, count: number): readonly FactId[] | null => {
		if (count === 0) return isEnough(chosen) ? chosen : null
		for (let place = from; place + count <= facts.length; place++) {
			if (!isEnough([...chosen, ...facts.slice(place)])) return null
			const found = choose([...chosen, facts[place] as FactId], place + 1, count - 1)
			if (found) return found
		}
		return null
	}
	for (let count = 0; count <= facts.length; count++) {
		const found = choose([], 0, count)
		if (found) return found
	}
	return null
}
