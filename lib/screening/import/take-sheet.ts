import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { DifferenceChoices } from '../difference/choices'
import { goneFrom } from '../difference/gone'
import { rowsLeftOut } from '../difference/rows-left-out'
import { randomId } from '../model/random-id'
import type { Candidate, RememberedCell, SheetRecord } from '../model/records'
import { sanitizeReason } from '../store/sanitize-records'
import type { Work } from '../work/yield-to-event-loop'
import { withSettledMeanings } from './check-sheet'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { type ComparisonOptions, type KnownRecords, readIncoming } from './incoming-rows'
import { saidIn } from './reuse-said'
import { saveRow } from './save-row'

export type SheetToTake = SheetToRead &
	ComparisonOptions & {
		/** The id of the role that the rows are considered for; `all` for every role, including later ones. */
		readonly roles: 'all' | string
		/** Whether the meanings of cells that the user gave, and how columns are read, are remembered for later sheets. */
		readonly remembers?: boolean
		/** What ambiguous words mean, to be remembered for all sheets if meanings are. */
		readonly pieces?: readonly RememberedCell[]
		/** The choices about the differences; without any, they are taken as preselected. */
		readonly differences?: DifferenceChoices
	}

type Taken = {
	readonly sheet: SheetRecord
	/** The candidates to be stored: new and changed ones, and those missing from the sheet. */
	readonly saved: readonly Candidate[]
	/** The number of rows read, and how many of them are about known candidates. */
	readonly rows: number
	readonly updated: number
	/** The number of candidates with a changed field, and the number of such fields. */
	readonly changed: number
	readonly fields: number
	/** New candidates who had been deleted. */
	readonly back: readonly Candidate[]
	/** The keys of candidates who came from an earlier sheet and are missing from this one. */
	readonly gone: readonly string[]
	readonly ends: ReadEnd['ends']
}

/** The log entry's head for importing a sheet; throws if a deleted person is to be brought back without a reason. */
export function importHead(id: string, { file: { name }, roles, bringBack }: SheetToTake) {
	const reason = bringBack && sanitizeReason(bringBack.reason)
	if (reason === '') throw new Error('bringing somebody back needs a reason')
	return {
		id,
		kind: 'import',
		roles: roles === 'all' ? roles : [roles],
		name,
		...(reason && { reason }),
	} as const
}

/**
 * Reads a sheet into candidates, at most `maxCandidates`, and compares it with the known ones. If the file has
 * changed while being read, nothing is imported.
 */
export async function takeSheet(asked: SheetToTake, known: KnownRecords, work: Work): Promise<Taken> {
	const { candidates, sheets, on } = known
	const toTake = await withSettledMeanings(asked, on, work)
	const { columns, roles, differences: choices = {} } = toTake
	const said = saidIn(columns)
	const sheet: SheetRecord = {
		id: randomId(),
		file: toTake.file.name,
		headings: columns.map(({ heading }) => heading),
		mapping: columns.map(({ use }: SheetColumn) => use),
		takenOn: on,
		...(toTake.remembers && said.length > 0 && { said }),
	}
	const saved = new Map<string, Candidate>()
	const back: Candidate[] = []
	const found = new Set<string>()
	const leftOut = rowsLeftOut()
	const counts = { rows: 0, updated: 0, fields: 0 }
	const changed = new Set<string>()
	// A cell without an answer is used only if it is chosen individually.
	const withBlanks = choices.cells !== undefined
	const ends = await readIncoming(
		{ ...toTake, withBlanks },
		known,
		{
			take(incoming) {
				const { candidate, isChanged, fields } = saveRow(incoming, { roles, sheet: sheet.id, choices, on })
				const { key } = candidate
				counts.rows++
				counts.fields += fields
				if (fields > 0) changed.add(key)
				if (incoming.known) counts.updated++
				if (incoming.removed) back.push(candidate)
				found.add(key)
				if (isChanged) saved.set(key, candidate)
				return () => candidate
			},
			leave: leftOut.note,
			takeMerged() {
				counts.rows++
				counts.updated++
			},
		},
		work,
	)
	if (ends?.fault === 'changed')
		return { sheet, saved: [], rows: 0, updated: 0, changed: 0, fields: 0, back: [], gone: [], ends }
	const gone = ends
		? []
		: goneFrom(candidates.values(), { sheets, headings: sheet.headings, roles, found }).filter(leftOut.lacks)
	for (const candidate of gone) {
		if (candidate.gone === undefined) saved.set(candidate.key, { ...candidate, gone: sheet.id })
	}
	return {
		...counts,
		sheet,
		saved: [...saved.values()],
		changed: changed.size,
		back,
		gone: gone.map(({ key }) => key),
		ends,
	}
}
