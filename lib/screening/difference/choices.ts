import { type Difference, isBlank } from './differences'
import type { Field } from './incoming'

export type Side = 'mine' | 'theirs'

/** What a person has chosen of differences: a single field counts before a person, a person before a column, a column before all. */
export type DifferenceChoices = {
	/** For all of them; absent for as they are marked. */
	readonly all?: Side
	readonly columns?: Readonly<Partial<Record<Field, Side>>>
	/** By row of the sheet. */
	readonly people?: Readonly<Record<number, Side>>
	/** By row of the sheet, and field. */
	readonly cells?: Readonly<Record<number, Readonly<Partial<Record<Field, Side>>>>>
}

/** What was chosen of a difference; undefined if nothing was. What is no answer can only be chosen by itself. */
export function chosenSide(
	{ all, columns, people, cells }: DifferenceChoices,
	row: number,
	difference: Pick<Difference, 'field' | 'theirs'>,
): Side | undefined {
	const { field } = difference
	const chosen = cells?.[row]?.[field]
	return isBlank(difference) ? chosen : (chosen ?? people?.[row] ?? columns?.[field] ?? all)
}

/** Which value counts in the end: as chosen, else as marked; without a choice where one is asked for, mine stays. */
export const sideOf = (
	choices: DifferenceChoices,
	row: number,
	difference: Pick<Difference, 'field' | 'theirs' | 'mark'>,
): Side => chosenSide(choices, row, difference) ?? (difference.mark === 'theirs' ? 'theirs' : 'mine')
