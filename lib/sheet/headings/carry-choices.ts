import { type Habits, noHabits } from '../cells/reading/habits'
import { wordKey } from '../cells/text/word-key'
import type { SheetColumn } from './column'
import { withUse } from './headings'

/** The index of each column by heading; null for a heading that several columns have. */
function placesOf(columns: readonly SheetColumn[]): ReadonlyMap<string, number | null> {
	const places = new Map<string, number | null>()
	for (const [at, { heading }] of columns.entries()) {
		const key = wordKey(heading)
		if (key !== '') places.set(key, places.has(key) ? null : at)
	}
	return places
}

/**
 * Creates a function that gives the current index of the column with a heading; null if there is none, or more than
 * one.
 */
export function placeFinder(
	before: readonly SheetColumn[],
	now: readonly SheetColumn[],
): (at: number) => number | null {
	const [then, places] = [placesOf(before), placesOf(now)]
	return (at) => {
		const key = wordKey(before[at]?.heading ?? '')
		return then.get(key) === at ? (places.get(key) ?? null) : null
	}
}

/** The habits that come from what the user said. */
const saidHabits = ({ pay, asksDeciding }: Habits = noHabits): Partial<Habits> => ({
	...(pay && { pay }),
	...(asksDeciding && { asksDeciding }),
})

/**
 * The columns of a sheet that is read again, with the user's choices for columns that have the same headings as
 * before.
 */
export function carryChoices(
	columns: readonly SheetColumn[],
	before: readonly SheetColumn[],
): readonly SheetColumn[] {
	if (before.length === 0) return columns
	const placeOf = placeFinder(before, columns)
	let used = columns
	for (const [at, { note, use }] of before.entries()) {
		const place = note === 'chosen' ? placeOf(at) : null
		if (place !== null) used = withUse(used, { at: place, use })
	}
	const carried = [...used]
	for (const [at, { use, meanings, said, dates, habits, readBack, ...then }] of before.entries()) {
		const place = placeOf(at)
		const column = place === null ? undefined : carried[place]
		if (place === null || column?.use !== use) continue
		const { inThousands: _, inTenThousands: __, ...others } = column
		carried[place] = {
			...others,
			...(then.inThousands && { inThousands: then.inThousands }),
			...(then.inTenThousands && { inTenThousands: then.inTenThousands }),
			...(meanings && { meanings }),
			...(said && { said }),
			...(dates && { dates }),
			...(readBack && { readBack }),
			...(column.habits && { habits: { ...column.habits, ...saidHabits(habits) } }),
		}
	}
	return carried
}
