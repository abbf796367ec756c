import type { FactId } from '@/rules/facts'
import { type DifferenceChoices, sideOf } from '../difference/choices'
import { withTheirs, withUnknowns } from '../difference/differences'
import { isKnown } from '../difference/incoming-person'
import { originsOf } from '../difference/origin-of'
import { randomId } from '../model/random-id'
import type { Candidate, CellFault } from '../model/records'
import type { IncomingRow } from './incoming-rows'

type Target = {
	/** The id of the role that the rows are considered for; `all` for every role, including later ones. */
	readonly roles: 'all' | string
	/** The id of the sheet. */
	readonly sheet: string
	readonly choices: DifferenceChoices
	readonly on: string
}

/** The result of saving a row. */
export type SavedRow = {
	readonly candidate: Candidate
	/** Whether anything about the candidate changes; if a row says nothing new, the record stays as it is. */
	readonly isChanged: boolean
	/** The number of fields that change. */
	readonly fields: number
}

/** The faults of a row, without those of facts that a person has answered since the same cell was imported. */
function faultsOf({ row, known, isSameCell }: IncomingRow, after: Candidate): readonly CellFault[] {
	if (known === null || row.faults.length === 0) return row.faults
	const isSettled = ({ fact: id }: CellFault) => {
		const fact = id as FactId | null
		if (fact === null || !isKnown(after.facts[fact])) return false
		return isSameCell(fact) && !known.faults?.some((fault) => fault.fact === fact)
	}
	return row.faults.filter((fault) => !isSettled(fault))
}

const isSameList = (a: readonly unknown[] = [], b: readonly unknown[] = []) =>
	JSON.stringify(a) === JSON.stringify(b)

function newCandidate({ row, twin }: IncomingRow, { roles, sheet, on }: Target): Candidate {
	const { email, birthDate, faults } = row
	return {
		key: randomId(),
		id: row.id,
		name: row.name,
		...(email !== undefined && { email }),
		...(birthDate !== undefined && { birthDate }),
		facts: row.facts,
		roles: roles === 'all' ? 'all' : [roles],
		source: { kind: 'sheet', sheet, row: row.number },
		cells: row.cells,
		...(faults.length > 0 && { faults }),
		...(twin && { distinct: [twin.key] }),
		savedOn: on,
	}
}

/**
 * Creates the candidate of a row, or updates a known one with the chosen values of the row. The cells belong to their
 * sheet, so they are replaced as soon as anything changes. The day on which the candidate was added stays.
 */
export function saveRow(incoming: IncomingRow, target: Target): SavedRow {
	const { row, known, differences, isSameRow } = incoming
	if (known === null) return { candidate: newCandidate(incoming, target), isChanged: true, fields: 0 }
	const { roles, sheet, choices, on } = target
	const taken = differences.filter((difference) => sideOf(choices, row.number, difference) === 'theirs')
	const origins = originsOf(known)
	const owned = origins === known.origins ? known : { ...known, ...(origins && { origins }) }
	const told = withTheirs(owned, taken, on)
	const answered = withUnknowns(told, row)
	const { gone, faults: before, ...after } = answered
	const faults = faultsOf(incoming, after)
	const isForAll = roles === 'all' || known.roles === 'all'
	const considered = isForAll ? 'all' : [...new Set([...known.roles, roles])]
	const isAsBefore =
		isSameRow &&
		taken.length === 0 &&
		gone === undefined &&
		answered === told &&
		isSameList(before, faults) &&
		(considered === 'all' ? known.roles === 'all' : considered.length === known.roles.length)
	if (isAsBefore) return { candidate: known, isChanged: false, fields: 0 }
	return {
		candidate: {
			...after,
			roles: considered,
			source: { kind: 'sheet', sheet, row: row.number },
			cells: row.cells,
			...(faults.length > 0 && { faults }),
		},
		isChanged: true,
		fields: taken.length,
	}
}
