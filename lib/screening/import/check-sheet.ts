import { maxCandidates } from '@/lib/limits/sheet-limits'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { AnsweredPiece } from '../model/answered-piece'
import type { Candidate, CellFault } from '../model/records'
import type { RoleAnswers } from '../role/role-facts'
import type { Work } from '../work/yield-to-event-loop'
import { type AskedWord, askedWords, hasSettledMeanings, settleByPairs } from './asked-words'
import { type AskedDates, askedDates } from './findings/asked-dates'
import { type AskedPay, askedPay } from './findings/asked-pay'
import { type ColumnLine, columnLines } from './findings/column-lines'
import { withMergedOfPeople } from './findings/merged-cells'
import { type OtherAnswers, otherAnswers } from './findings/other-answers'
import { type SpecialRows, specialRows } from './findings/special-rows'
import type { ReadEnd, SheetToRead } from './import-sheet'
import { withKnownWords } from './known-words'
import { type ReadBack, readBackOf } from './read-back/read-back'
import { readBatches } from './read-batches'
import { knownRowMaker, type ReadRow, rowMaker } from './read-row'
import { type CellGroups, unreadCells } from './unread-cells'

/** The maximum number of faults listed on the page; each row keeps all of its own. */
const maxNamed = 200

/** A fault with its row number. */
export type PlacedFault = CellFault & { readonly row: number }

/** What importing a file would do. */
export type SheetCheck = ReadEnd & {
	/** The columns with what they settle by themselves, for use in the import. */
	readonly columns: readonly SheetColumn[]
	/** Ambiguous words that are not read until the user says what they mean, after those that were answered before. */
	readonly asked: readonly AskedWord[]
	/** Columns whose dates cannot be read until the user says how they are written. */
	readonly askedDates: readonly AskedDates[]
	/** Columns whose pay cannot be read until the user says how. */
	readonly askedPay: readonly AskedPay[]
	/** Cells that cannot be read, or that are read as the user said, grouped by their text. */
	readonly unread: CellGroups
	/** Columns whose answers decide people's results by themselves, read back before they count. */
	readonly readBack: readonly ReadBack[]
	/** What each of the first columns says, with two people. */
	readonly lines: readonly ColumnLine[]
	/** Facts that the opening answers differently. */
	readonly otherAnswers: readonly OtherAnswers[]
	/** Rows that may not be candidates; those that are left out are not counted elsewhere. */
	readonly special: readonly SpecialRows[]
	readonly rows: number
	readonly faults: readonly PlacedFault[]
	readonly faultCount: number
	readonly faultyRows: number
	readonly fresh: number
	readonly updated: number
	/** Ids that occur in several rows, with the rows. */
	readonly repeated: readonly { readonly id: string; readonly rows: readonly number[] }[]
}

type FindKnown = (row: ReadRow) => Candidate | null

/** What rows are compared with. */
export type CheckAgainst = {
	/** Creates a function that finds existing candidates; it has to be applied to the rows in order. */
	readonly known: () => FindKnown
	/** The opening that the rows are considered for. */
	readonly opening?: RoleAnswers
	/** The day of the check. */
	readonly on: string
	/** What words mean in all sheets. */
	readonly pieces?: readonly AnsweredPiece[]
}

/**
 * Reads a file to the end without storing anything, to find out what an import would do and which cells cannot be
 * read.
 */
export async function checkSheet(sheet: SheetToRead, against: CheckAgainst, work: Work): Promise<SheetCheck> {
	const columns = sheet.columns.map((column) => ({ ...column, meanings: column.meanings ?? {} }))
	const check = await checkOnce({ ...sheet, columns }, against, work)
	const { columns: answered, known } = withKnownWords(check.columns, check.asked, against.pieces ?? [])
	const settled = await settleByPairs({ ...sheet, columns: answered }, check.asked, work)
	if (settled === columns) return check
	const again = await checkOnce({ ...sheet, columns: settled }, against, work)
	return { ...again, asked: [...known, ...again.asked] }
}

/** The sheet with what its columns settle as of a day; scans it if that has not been done yet. */
export async function withSettledMeanings<S extends SheetToRead>(
	sheet: S,
	on: string,
	work: Work,
): Promise<S> {
	if (hasSettledMeanings(sheet.columns)) return sheet
	const { columns } = await checkSheet(sheet, { known: () => () => null, on }, work)
	return { ...sheet, columns }
}

async function checkOnce(
	sheet: SheetToRead,
	{ known: finder, opening = { facts: {} }, on }: CheckAgainst,
	work: Work,
): Promise<SheetCheck> {
	const { columns } = sheet
	const asRow = rowMaker(columns, on)
	const asKnown = knownRowMaker(asRow, finder())
	const others = otherAnswers(opening.facts)
	const asked = askedWords()
	const dates = askedDates(columns, on)
	const pay = askedPay()
	const unread = unreadCells(columns)
	const special = specialRows(columns, sheet.left)
	const readBack = readBackOf(columns, opening, on)
	const lines = columnLines(columns)
	const faults: PlacedFault[] = []
	const rowsOfId = new Map<string, number[]>()
	const leftOut = new Set<number>()
	const noteId = (id: string, row: number) => {
		const rows = rowsOfId.get(id)
		if (rows) rows.push(row)
		else rowsOfId.set(id, [row])
	}
	const counts = { rows: 0, faultCount: 0, faultyRows: 0, updated: 0 }

	/** Rows beyond the capacity of the list are only checked for faults. */
	function look(candidate: SheetCandidate, isKept: boolean) {
		if (special.isLeft(candidate)) {
			counts.rows--
			leftOut.add(candidate.number)
			return
		}
		for (const fault of candidate.faults) {
			asked.note(fault)
			dates.note(fault)
			pay.note(fault)
		}
		unread.note(candidate)
		const { row, known } = isKept ? asKnown(candidate) : { row: asRow(candidate), known: null }
		others.note(row.facts)
		readBack.note(candidate, row)
		if (isKept) lines.note(row)
		if (known !== null) counts.updated++
		if (isKept && row.id !== '') noteId(row.id, row.number)
		if (row.faults.length === 0) return
		counts.faultyRows++
		counts.faultCount += row.faults.length
		for (const fault of row.faults) {
			if (faults.length < maxNamed) faults.push({ ...fault, row: row.number })
		}
	}

	let last = 0
	const reading = readBatches(sheet, work)
	let step = await reading.next()
	for (; !step.done; step = await reading.next()) {
		const { columns: batch, candidateOf, faulty } = step.value
		const kept = Math.max(0, Math.min(batch.count, maxCandidates - counts.rows))
		counts.rows += batch.count
		if (batch.count > 0) last = step.value.rowOf(batch.count - 1).number
		for (let row = 0; row < kept; row++) look(candidateOf(row), true)
		for (const row of faulty) if (row >= kept) look(candidateOf(row), false)
	}
	const repeated = [...rowsOfId].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows }))
	return {
		...counts,
		columns: readBack.settled(dates.settled()),
		asked: asked.all(),
		askedDates: dates.all(),
		askedPay: pay.all(),
		unread: unread.all(),
		readBack: readBack.all(),
		lines: lines.all(),
		otherAnswers: others.all(),
		special: special.all(),
		fresh: counts.rows - counts.updated,
		faults,
		repeated,
		...step.value,
		notes: withMergedOfPeople(step.value.notes, { after: sheet.headingRow, last, leftOut }),
	}
}
