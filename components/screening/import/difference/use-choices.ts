import { useState } from 'react'
import type { DifferenceChoices, DifferenceSide } from '@/lib/screening/difference/choices'
import type { Field } from '@/lib/screening/difference/incoming-person'

/** A record without one of its entries. */
export const withoutEntry = <T>(
	record: Readonly<Record<number, T>> = {},
	row: number,
): Readonly<Record<number, T>> =>
	Object.fromEntries(Object.entries(record).filter(([key]) => Number(key) !== row))

/** The user's choices about differences. */
export function useChoices() {
	const [choices, choose] = useState<DifferenceChoices>({})
	return {
		choices,
		/** Chooses one side for everything, or none: then everything is taken as preselected. */
		chooseAll: (side: DifferenceSide | null) => choose(side ? { all: side } : {}),
		chooseColumn: (field: Field, side: DifferenceSide | null) => {
			const { [field]: _, ...others } = choices.columns ?? {}
			const columns = side ? { ...others, [field]: side } : others
			choose({ ...choices, columns })
		},
		choosePerson: (row: number, side: DifferenceSide) =>
			choose({
				...choices,
				people: { ...choices.people, [row]: side },
				cells: withoutEntry(choices.cells, row),
			}),
		chooseCell: (row: number, field: Field, side: DifferenceSide) =>
			choose({
				...choices,
				cells: { ...choices.cells, [row]: { ...choices.cells?.[row], [field]: side } },
			}),
	}
}

export type ChoicesState = ReturnType<typeof useChoices>
