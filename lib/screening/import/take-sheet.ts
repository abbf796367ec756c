import { maxCandidates } from '@/lib/limits/limits'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { noNotes } from '@/lib/sheet/sheet-row'
import type { FactId } from '@/rules/facts'
import { randomId } from '../model/random-id'
import type { Candidate, SheetRecord } from '../model/records'
import type { Work } from '../work/yield-to-event-loop'
import { withSettledMeanings } from './check-sheet'
import { specialRows } from './findings/special-rows'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { knownRows } from './known-rows'
import { readBatches } from './read-batches'
import { knownRowMaker, type ReadRow, rowMaker } from './read-row'
import { saidIn } from './reuse-said'

export type ToTake = SheetToRead & {
	/** The id of the role that the rows are considered for; `all` for every role, including later ones. */
	readonly roles: 'all' | string
	/** Whether what the user said of cells is kept for later sheets. */
	readonly remembers?: boolean
}

/** Merges a row's answers into known ones: empty, "not sure" and unreadable cells leave known answers unchanged. */
function mergedFacts(known: Candidate['facts'], facts: ReadRow['facts']): Candidate['facts'] {
	const isNews = ([fact, answer]: [string, unknown]) => answer !== null || known[fact as FactId] === undefined
	return { ...known, ...Object.fromEntries(Object.entries(facts).filter(isNews)) }
}

/** Creates a candidate from a row, or updates an existing one. */
function savedFrom(row: ReadRow, known: Candidate | null, { roles, sheet, on }: Target): Candidate {
	const before = known?.roles
	const isForAll = roles === 'all' || before === 'all'
	const { consents } = known ?? {}
	const email = row.email ?? known?.email
	const birthDate = row.birthDate ?? known?.birthDate
	return {
		key: known?.key ?? randomId(),
		id: row.id || (known?.id ?? ''),
		name: row.name || (known?.name ?? ''),
		...(email !== undefined && { email }),
		...(birthDate !== undefined && { birthDate }),
		facts: mergedFacts(known?.facts ?? {}, row.facts),
		roles: isForAll ? 'all' : [...new Set([...(before ?? []), roles])],
		source: { kind: 'sheet', sheet, row: row.number },
		cells: row.cells,
		...(row.faults.length > 0 && { faults: row.faults }),
		...(consents && { consents }),
		savedOn: on,
	}
}

type Target = { readonly roles: ToTake['roles']; readonly sheet: string; readonly on: string }

type Taken = {
	readonly sheet: SheetRecord
	readonly saved: Candidate[]
	readonly updated: number
	readonly ends: ReadEnd['ends']
}

/**
 * Reads a sheet into candidates, at most `maxCandidates`. If the file has changed while being read, nothing is imported.
 */
export async function takeSheet(
	asked: ToTake,
	{ candidates, on }: { readonly candidates: ReadonlyMap<string, Candidate>; readonly on: string },
	work: Work,
): Promise<Taken> {
	const toTake = await withSettledMeanings(asked, on, work)
	const said = saidIn(toTake.columns)
	const sheet: SheetRecord = {
		id: randomId(),
		file: toTake.file.name,
		headings: toTake.columns.map(({ heading }) => heading),
		mapping: toTake.columns.map(({ use }: SheetColumn) => use),
		takenOn: on,
		...(toTake.remembers && said.length > 0 && { said }),
	}
	const asKnown = knownRowMaker(rowMaker(toTake.columns, on), knownRows(candidates.values()))
	const special = specialRows(toTake.columns, toTake.left)
	const saved: Candidate[] = []
	let updated = 0
	const reading = readBatches(toTake, work)
	let step = await reading.next()
	for (; !step.done && saved.length < maxCandidates; step = await reading.next()) {
		const { columns, candidateOf } = step.value
		for (let at = 0; at < columns.count && saved.length < maxCandidates; at++) {
			const candidate = candidateOf(at)
			if (special.isLeft(candidate)) continue
			const { row, known } = asKnown(candidate)
			if (known) updated++
			saved.push(savedFrom(row, known, { roles: toTake.roles, sheet: sheet.id, on }))
		}
	}
	if (!step.done) await reading.return({ notes: noNotes, ends: null })
	const ends = step.done ? step.value.ends : null
	if (ends?.fault === 'changed') return { sheet, saved: [], updated: 0, ends }
	return { sheet, saved, updated, ends }
}
