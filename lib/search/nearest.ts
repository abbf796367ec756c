import { spend } from '@/lib/limits/work-budget'
import { type Index, inRankOrder, type Option } from './find'
import { fold } from './fold'

/** The Damerau–Levenshtein distance (optimal string alignment) between two texts. */
export function distance(a: string, b: string): number {
	spend(a.length * b.length)
	let before: number[] = []
	let row = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i++) {
		const next = [i]
		for (let j = 1; j <= b.length; j++) {
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
				swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
			)
		}
		before = row
		row = next
	}
	return row[b.length] ?? 0
}

/** How much farther a beginning counts than a whole name. */
const beginning = 0.5

/** The maximum length compared; no name is longer. */
export const maxLength = 60

/**
 * The options whose names are most similar to a text that matches none: at most `count`, and none that is too
 * different.
 */
export function nearest(index: Index, typed: string, count = 3): readonly Option[] {
	const text = fold(typed).slice(0, maxLength)
	const farthest = Math.floor(text.length / 3)
	if (farthest === 0) return []
	// What is not yet typed to the end is compared with the beginning of a name.
	// A whole name is likelier than the beginning of another.
	const howFar = (folded: string) => {
		// No two texts are nearer than their lengths.
		const whole =
			Math.abs(folded.length - text.length) > farthest ? Number.POSITIVE_INFINITY : distance(text, folded)
		if (folded.length <= text.length) return whole
		return Math.min(whole, distance(text, folded.slice(0, text.length)) + beginning)
	}
	const near = index
		.map(({ option, name, spellings }) => {
			const names = [name, ...spellings.map(({ folded }) => folded)]
			return { option, match: { rank: Math.min(...names.map(howFar)) } }
		})
		.filter(({ match }) => match.rank < farthest + 1)
	return inRankOrder(near)
		.slice(0, count)
		.map(({ option }) => option)
}
