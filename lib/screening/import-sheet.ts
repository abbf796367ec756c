import { inOneLine } from '@/lib/i18n/one-line'
import type { Separator } from '@/lib/sheet/csv-pieces'
import { type Column, readHeadings, rowWithHeadings } from '@/lib/sheet/headings'
import { openSheet } from '@/lib/sheet/open-sheet'
import { rowReader } from '@/lib/sheet/read-row'
import { SheetFailure, type SheetFault } from '@/lib/sheet/sheet-failure'
import type { SheetNotes, SheetRow } from '@/lib/sheet/sheet-row'
import { breathe, type Work } from './breathe'
import type { CellFault } from './model'

/** More rows are not kept in the list; they are screened straight into a file. */
export const mostKept = 100_000
/** So many faults are named on the page; each row keeps its own. */
const mostNamed = 200
const rowsPreviewed = 4

export type SheetChoices = { readonly sheet?: number; readonly separator?: Separator }

/** A file that can be read, before its columns are settled. */
export type SheetPreview = {
	readonly kind: 'sheet'
	readonly file: string
	readonly format: 'csv' | 'xlsx'
	readonly sheets: readonly string[]
	readonly sheet: number
	readonly separator: Separator | null
	readonly encoding: string | null
	/** The row of the headings, from 1. */
	readonly headingRow: number
	/** How many of its headings are understood. */
	readonly known: number
	readonly columns: readonly Column[]
	/** The first rows under the headings. */
	readonly first: readonly (readonly string[])[]
}

export type SheetRefusal = { readonly kind: 'fault'; readonly fault: SheetFault; readonly row: number | null }

/** A fault with the row that it stands in. */
export type PlacedFault = CellFault & { readonly row: number }

/** What a file would bring. */
export type SheetCheck = {
	readonly rows: number
	readonly faults: readonly PlacedFault[]
	readonly faultCount: number
	readonly faultyRows: number
	readonly fresh: number
	readonly updated: number
	/** Numbers that stand in several rows, with the rows. */
	readonly repeated: readonly { readonly id: string; readonly rows: readonly number[] }[]
	readonly notes: SheetNotes
	/** From which row on nothing can be read. */
	readonly ends: { readonly fault: SheetFault; readonly row: number | null } | null
}

/** A row as it is read, with the faults of its cells. */
export type ReadRow = {
	readonly number: number
	readonly id: string
	readonly name: string
	readonly facts: ReturnType<ReturnType<typeof rowReader>>['facts']
	readonly cells: readonly string[]
	readonly faults: readonly CellFault[]
}

/** Opens a file and reads its headings and first rows. */
export async function previewSheet(
	file: File,
	choices: SheetChoices = {},
): Promise<SheetPreview | SheetRefusal> {
	const opened = await openSheet(file, choices)
	if (opened.kind === 'fault') return opened
	const rows: SheetRow[] = []
	try {
		for await (const batch of opened.batches()) {
			rows.push(...batch)
			if (rows.length >= rowsToLookAt) break
		}
	} catch (error) {
		if (!(error instanceof SheetFailure)) throw error
		if (rows.length === 0) return { kind: 'fault', fault: error.fault, row: error.row }
	}
	const { index, known } = rowWithHeadings(rows.map(({ cells }) => cells))
	return {
		kind: 'sheet',
		file: file.name,
		format: opened.format,
		sheets: opened.sheets,
		sheet: opened.sheet,
		separator: opened.separator,
		encoding: opened.encoding,
		headingRow: rows[index]?.number ?? 1,
		known,
		columns: readHeadings(rows[index]?.cells ?? []),
		first: rows.slice(index + 1, index + 1 + rowsPreviewed).map(({ cells }) => cells),
	}
}

const rowsToLookAt = 50

export type SheetToRead = {
	readonly file: File
	readonly choices: SheetChoices
	readonly headingRow: number
	readonly columns: readonly Column[]
}

/**
 * Reads all rows under the headings, in batches.
 * @returns what was noticed on the way, and where the reading had to end, if it had to
 */
export async function* readRows(
	{ file, choices, headingRow, columns }: SheetToRead,
	work: Work,
): AsyncGenerator<readonly ReadRow[], { notes: SheetNotes; ends: SheetCheck['ends'] }> {
	const opened = await openSheet(file, choices)
	const nothing: SheetNotes = { merged: [], unknownResults: 0 }
	if (opened.kind === 'fault') return { notes: nothing, ends: opened }
	const read = rowReader(columns)
	let count = 0
	try {
		for await (const batch of opened.batches()) {
			const rows = batch.filter(({ number }) => number > headingRow)
			count += rows.length
			await breathe(work, count, 0)
			yield rows.map((row) => {
				const { number, id, name, facts, cells, faults } = read(row)
				return {
					number,
					id: inOneLine(id),
					name,
					facts,
					cells,
					faults: faults.map((fault) => placeFault(fault, columns)),
				}
			})
		}
	} catch (error) {
		if (!(error instanceof SheetFailure)) throw error
		return { notes: nothing, ends: { fault: error.fault, row: error.row } }
	}
	return { notes: opened.notes(), ends: null }
}

function placeFault(
	{ column, text, problem, fact, entry }: ReturnType<ReturnType<typeof rowReader>>['faults'][number],
	columns: readonly Column[],
): CellFault {
	return {
		fact: fact ?? null,
		heading: column === null ? '' : (columns[column]?.heading ?? ''),
		value: text,
		problem,
		...(entry !== undefined && { entry }),
	}
}

/** Reads a file to its end without storing anything: what it would bring, and every cell that cannot be read. */
export async function checkSheet(
	sheet: SheetToRead,
	isKnown: (row: ReadRow) => boolean,
	work: Work,
): Promise<SheetCheck> {
	const faults: PlacedFault[] = []
	const rowsOfId = new Map<string, number[]>()
	const counts = { rows: 0, faultCount: 0, faultyRows: 0, updated: 0 }
	const reading = readRows(sheet, work)
	let step = await reading.next()
	for (; !step.done; step = await reading.next()) {
		for (const row of step.value) {
			counts.rows++
			if (counts.rows <= mostKept) {
				if (isKnown(row)) counts.updated++
				if (row.id !== '') rowsOfId.set(row.id, [...(rowsOfId.get(row.id) ?? []), row.number])
			}
			if (row.faults.length === 0) continue
			counts.faultyRows++
			counts.faultCount += row.faults.length
			for (const fault of row.faults) {
				if (faults.length < mostNamed) faults.push({ ...fault, row: row.number })
			}
		}
	}
	const repeated = [...rowsOfId].filter(([, rows]) => rows.length > 1).map(([id, rows]) => ({ id, rows }))
	return { ...counts, fresh: counts.rows - counts.updated, faults, repeated, ...step.value }
}
