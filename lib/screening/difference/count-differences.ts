import { chosenSide, type DifferenceChoices, sideOf } from './choices'
import type { DifferenceList } from './difference-list'
import { isNoAnswer } from './differences'
import { type Field, fields } from './incoming-person'

/** The differences of one field. */
export type ColumnCount = { readonly field: Field; readonly facts: number; readonly imported: number }

/** The number of differences, and the effect of the choices on them. */
export type DifferenceCounts = {
	/** Differences in which theirs is an answer. */
	readonly facts: number
	/** Differences in which theirs is used, and the number of people with any. */
	readonly imported: number
	readonly people: number
	/** Differences in which mine is kept, and those among them that still need a choice. */
	readonly kept: number
	readonly open: number
	readonly columns: readonly ColumnCount[]
}

/** Counts differences, given choices. */
export function countDifferences(list: DifferenceList, choices: DifferenceChoices): DifferenceCounts {
	const columns = new Map<Field, { facts: number; imported: number }>()
	const counts = { facts: 0, imported: 0, people: 0, kept: 0, open: 0 }
	for (let place = 0; place < list.count(); place++) {
		const { row, differences } = list.at(place)
		let imported = 0
		for (const difference of differences) {
			const { field, mark } = difference
			const isTheirs = sideOf(choices, row, difference) === 'theirs'
			if (isTheirs) imported++
			if (isNoAnswer(difference)) continue
			const column = columns.get(field) ?? { facts: 0, imported: 0 }
			columns.set(field, column)
			column.facts++
			counts.facts++
			if (isTheirs) column.imported++
			else counts.kept++
			if (mark === 'open' && chosenSide(choices, row, difference) === undefined) counts.open++
		}
		counts.imported += imported
		if (imported > 0) counts.people++
	}
	return {
		...counts,
		columns: fields.flatMap((field) => {
			const column = columns.get(field)
			return column ? [{ field, ...column }] : []
		}),
	}
}
