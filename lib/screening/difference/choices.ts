import { type IncomingDifference, isNoAnswer } from './differences'
import type { Field } from './incoming-person'

export type DifferenceSide = 'mine' | 'theirs'

/**
 * The user's choices about differences: a single field takes precedence over a person, a person over a column, a
 * column over all.
 */
export type DifferenceChoices = {
	/** For all differences; absent if each is taken as preselected. */
	readonly all?: DifferenceSide
	readonly columns?: Readonly<Partial<Record<Field, DifferenceSide>>>
	/** By row of the sheet. */
	readonly people?: Readonly<Record<number, DifferenceSide>>
	/** By row of the sheet, and field. */
	readonly cells?: Readonly<Record<number, Readonly<Partial<Record<Field, DifferenceSide>>>>>
}

/**
 * The side chosen for a difference; undefined if none was. A value that is not an answer can only be chosen
 * individually.
 */
export function chosenSide(
	{ all, columns, people, cells }: DifferenceChoices,
	row: number,
	difference: Pick<IncomingDifference, 'field' | 'theirs'>,
): DifferenceSide | undefined {
	const { field } = difference
	const chosen = cells?.[row]?.[field]
	return isNoAnswer(difference) ? chosen : (chosen ?? people?.[row] ?? columns?.[field] ?? all)
}

/** Which value to use: as chosen, or else as preselected; if a choice is needed and not made, mine. */
export const sideOf = (
	choices: DifferenceChoices,
	row: number,
	difference: Pick<IncomingDifference, 'field' | 'theirs' | 'mark'>,
): DifferenceSide =>
	chosenSide(choices, row, difference) ?? (difference.mark === 'theirs' ? 'theirs' : 'mine')
