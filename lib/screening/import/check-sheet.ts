import { maxCandidates } from '@/lib/limits/limits'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { CellFault } from '../model/records'
import type { Work } from '../work/yield-to-event-loop'
import { type AskedWord, askedWords, isLookedThrough, settledByPairs } from './asked-words'
import { asReadRow, type ReadEnd, type ReadRow, type SheetToRead } from './import-sheet'
import { readBatches } from './read-batches'

/** So many faults are named on the page; each row keeps its own. */
const maxNamed = 200

/** A fault with the row that it stands in. */
export type PlacedFault = CellFault & { readonly row: number }

/** What a file would bring. */
export type SheetCheck = ReadEnd & {
	/** The columns with what was found out of words that could mean two things, to take the file by. */
	readonly columns: readonly SheetColumn[]
	/** Words that could mean two things and are not read until somebody says which. */
	readonly asked: readonly AskedWord[]
	readonly rows: number
	readonly faults: readonly PlacedFault[]
	readonly faultCount: number
	readonly faultyRows: number
	readonly fresh: number
	readonly updated: number
	/** Numbers that stand in several rows, with the rows. */
	readonly repeated: readonly { readonly id: string; readonly rows: readonly number[] }[]
}

type IsKnown = (row: ReadRow) => boolean

/**
 * Reads a file to its end without storing anything: what it would bring, and every cell that cannot be read.
 * @param known prepares to tell rows of candidates that are known already, from the first row on
 */
export async function checkSheet(sheet: SheetToRead, known: () => IsKnown, work: Work): Promise<SheetCheck> {
	const columns = sheet.columns.map((column) => ({ ...column, meanings: column.meanings ?? {} }))
	const check = await checkOnce({ ...sheet, columns }, known(), work)
	const settled = await settledByPairs({ ...sheet, columns }, check.asked, work)
	return settled === columns ? check : checkOnce({ ...sheet, columns: settled }, known(), work)
}

/** A sheet with its columns looked through, if they were not. */
export async function lookedThrough<S extends SheetToRead>(sheet: S, work: Work): Promise<S> {
	if (isLookedThrough(sheet.columns)) return sheet
	const { columns } = await checkSheet(sheet, () => () => false, work)
	return { ...sheet, columns }
}

async function checkOnce(sheet: SheetToRead, isKnown: IsKnown, work: Work): Promise<SheetCheck> {
	const { columns } = sheet
	const asked = askedWords()
	const faults: PlacedFault[] = []
	const rowsOfId = new Map<string, number[]>()
	const noteId = (id: string, row: number) => {
		const rows = rowsOfId.get(id)
		if (rows) rows.push(row)
		else rowsOfId.set(id, [row])
	}
	const counts = { rows: 0, faultCount: 0, faultyRows: 0, updated: 0 }

	/** Of rows beyond what the list holds, nothing but their faults is looked at. */
	function look(candidate: SheetCandidate, isKept: boolean) {
		for (const fault of candidate.faults) asked.note(fault)
		const row = asReadRow(candidate, columns)
		if (isKept && isKnown(row)) counts.updated++
		if (isKept && row.id !== '') noteId(row.id, row.number)
		if (row.faults.length === 0) return
		counts.faultyRows++
		counts.faultCount += row.faults.length
		for (const fault of row.faults) {
			if (faults.length < maxNamed) faults.push({ ...fault, row: row.number })
		}
	}

	const reading = readBatches(sheet, work)
	let step = await reading.next()
	for (; !step.done; step = await reading.next()) {
		const { columns: batch, candidateOf, faulty } = step.value
		const kept = Math.max(0, Math.min(batch.count, maxCandidates - counts.rows))
		for (let row = 0; row < kept; row++) look(candidateOf(row), true)
		for (const row of faulty) if (row >= kept) look(candidateOf(row), false)
		counts.rows += batch.count
	}
	const repeated = [...rowsOfId].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows }))
	return {
		...counts,
		columns,
		asked: asked.all(),
		fresh: counts.rows - counts.updated,
		faults,
		repeated,
		...step.value,
	}
}
