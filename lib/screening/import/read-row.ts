import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import { ageOn, isLikelyBirth } from '../model/age'
import type { Candidate, CellFault } from '../model/records'
import { sanitizeName } from '../store/sanitize-records'

/** A row as read, with the faults of its cells in the form stored with a candidate. */
export type ReadRow = Omit<SheetCandidate, 'faults'> & { readonly faults: readonly CellFault[] }

/** The maximum difference between an age and the one by the date of birth: it was written down at another time. */
const maxAgeDifference = 1

/** Creates a function that turns what was read into rows, with the ages that dates of birth give on a day. */
export function rowMaker(
	columns: readonly SheetColumn[],
	day: string,
): (candidate: SheetCandidate) => ReadRow {
	const headingOf = (column: number | null) => (column === null ? '' : (columns[column]?.heading ?? ''))
	const [birthAt, ageAt] = (['birthDate', 'age'] as const).map((use) =>
		columns.findIndex((column) => column.use === use),
	)

	const stored = ({ column, text, problem, fact, entry }: SheetCandidate['faults'][number]): CellFault => ({
		fact: fact ?? null,
		heading: headingOf(column),
		value: text,
		problem,
		...(entry !== undefined && { entry }),
	})

	/** The fault of a cell that another cell contradicts. */
	const faultAt = (
		at: number,
		cells: readonly string[],
		fault: Pick<CellFault, 'fact' | 'problem'>,
	): CellFault => ({
		...fault,
		heading: headingOf(at),
		value: (cells[at] ?? '').trim(),
	})

	return ({ faults: read, ...candidate }) => {
		const row = {
			...candidate,
			id: sanitizeName(candidate.id),
			name: sanitizeName(candidate.name),
			faults: read.map(stored),
		}
		const { birthDate, ...others } = row
		if (birthDate === undefined) return row
		if (!isLikelyBirth(birthDate, day)) {
			const fault = faultAt(birthAt ?? -1, row.cells, { fact: null, problem: 'out-of-range' })
			return { ...others, faults: [fault, ...row.faults] }
		}
		const { age: given, ...facts } = row.facts
		const age = ageOn(birthDate, day)
		if (typeof given === 'number' && age !== null && Math.abs(given - age) > maxAgeDifference) {
			const fault = faultAt(ageAt ?? -1, row.cells, { fact: 'age', problem: 'other-age' })
			return { ...others, facts, faults: [...row.faults, fault] }
		}
		return { ...row, facts: age === null ? facts : { ...facts, age } }
	}
}

/** A row, and the candidate that it is about; null for a new one. */
type KnownRow = { readonly row: ReadRow; readonly known: Candidate | null }

/**
 * Creates a function that makes rows and finds whom they are about: an age is checked against an already stored date
 * of birth.
 */
export const knownRowMaker =
	(asRow: ReturnType<typeof rowMaker>, find: (row: ReadRow) => Candidate | null) =>
	(candidate: SheetCandidate): KnownRow => {
		const row = asRow(candidate)
		const known = find(row)
		const { birthDate } = known ?? {}
		const isKnown = birthDate !== undefined && candidate.birthDate === undefined
		return { row: isKnown ? asRow({ ...candidate, birthDate }) : row, known }
	}
