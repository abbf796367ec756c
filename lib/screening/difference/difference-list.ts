import type { DifferenceDoubt, IncomingDifference, Preselection } from './differences'
import { type Field, type FieldValue, fields } from './incoming-person'

/** A candidate for whom incoming data differs. */
export type ChangedPerson = {
	readonly key: string
	/** The row of the sheet. */
	readonly row: number
	readonly differences: readonly IncomingDifference[]
}

/** People with their differences, compact enough for a hundred thousand of them. */
export type DifferenceList = {
	/** The number of people. */
	readonly count: () => number
	readonly add: (person: ChangedPerson) => void
	readonly at: (place: number) => ChangedPerson
}

const marks: readonly Preselection[] = ['mine', 'theirs', 'open']
const doubts: readonly (DifferenceDoubt | null)[] = [
	null,
	'same-cell',
	'earlier',
	'less',
	'empty',
	'not-sure',
	'unreadable',
]

/** The distinct values of a field by code. */
function valueCodes() {
	const values: FieldValue[] = []
	const codes = new Map<string | undefined, number>()
	return {
		values,
		codeOf(value: FieldValue): number {
			const key = JSON.stringify(value)
			const known = codes.get(key)
			if (known !== undefined) return known
			codes.set(key, values.length)
			return values.push(value) - 1
		},
	}
}

/** Creates an empty list; values that people have in common are stored once, and everything else as numbers. */
export function differenceList(): DifferenceList {
	const keys: string[] = []
	const rows: number[] = []
	const starts: number[] = [0]
	const fieldCodes: number[] = []
	const theirCodes: number[] = []
	const markCodes: number[] = []
	const known = new Map<Field, ReturnType<typeof valueCodes>>()
	const valuesOf = (field: Field) => {
		const before = known.get(field) ?? valueCodes()
		known.set(field, before)
		return before
	}

	function differenceAt(at: number): IncomingDifference {
		const field = fields[fieldCodes[at] as number] as Field
		const code = markCodes[at] as number
		return {
			field,
			theirs: valuesOf(field).values[theirCodes[at] as number],
			mark: marks[code % marks.length] as Preselection,
			doubt: doubts[Math.floor(code / marks.length)] ?? null,
		}
	}
	return {
		count: () => keys.length,
		add({ key, row, differences }) {
			keys.push(key)
			rows.push(row)
			for (const { field, theirs, mark, doubt } of differences) {
				fieldCodes.push(fields.indexOf(field))
				theirCodes.push(valuesOf(field).codeOf(theirs))
				markCodes.push(marks.indexOf(mark) + marks.length * doubts.indexOf(doubt))
			}
			starts.push(fieldCodes.length)
		},
		at(place) {
			const from = starts[place] as number
			const length = (starts[place + 1] as number) - from
			return {
				key: keys[place] as string,
				row: rows[place] as number,
				differences: Array.from({ length }, (_, at) => differenceAt(from + at)),
			}
		},
	}
}
