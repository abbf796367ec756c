import { type Difference, isBlank } from './differences'
import type { Field } from './incoming'

export type Side = 'mine' | 'theirs'

/**
 * The user's choices about differences: a single field takes precedence over a person, a person over a column, a
 * column over all.
 */
export type DifferenceChoices = {
	/** For all differences; absent if each is taken as preselected. */
	readonly all?: Side
	readonly columns?: Readonly<Partial<Record<Field, Side>>>
	/** By row of the sheet. */
	readonly people?: Readonly<Record<number, Side>>
	/** By row of the sheet, and field. */
	readonly cells?: Readonly<Record<number, Readonly<Partial<Record<Field, Side>>>>>
}

/**
 * The side chosen for a difference; undefined if none was. A value that is not an answer can only be chosen
 * individually.
 */
export function chosenSide(
	{ all, columns, people, cells }: DifferenceChoices,
	row: number,
	difference: Pick<Difference, 'field' | 'theirs'>,
): Side | undefined {
	const { field } = difference
	const chosen = cells?.[row]?.[field]
	return isBlank(difference) ? chosen : (chosen ?? people?.[row] ?? columns?.[field] ?? all)
}

/** Which value to use: as chosen, or else as preselected; if a choice is needed and not made, mine. */
export const sideOf = (
	choices: DifferenceChoices,
	row: number,
	difference: Pick<Difference, 'field' | 'theirs' | 'mark'>,
): Side => chosenSide(choices, row, difference) ?? (difference.mark === 'theirs' ? 'theirs' : 'mine')
