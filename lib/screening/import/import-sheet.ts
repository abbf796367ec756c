import type { SheetFormat } from '@/lib/sheet/book'
import type { Separator } from '@/lib/sheet/csv/csv-pieces'
import type { TextEncodingName } from '@/lib/sheet/csv/encodings'
import type { Letters } from '@/lib/sheet/csv/letters'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { readHeadings, rowWithHeadings } from '@/lib/sheet/headings/headings'
import type { SheetRowKind } from '@/lib/sheet/reader/row-kinds'
import { turnRows } from '@/lib/sheet/reader/turned-sheet'
import { SheetFailure, type SheetFault } from '@/lib/sheet/sheet-failure'
import type { SheetNotes, SheetRow } from '@/lib/sheet/sheet-row'
import { type OpenChoices, openChosen } from './open-chosen'

const rowsPreviewed = 4
/** Rows of which the user can say that they hold the headings. */
const rowsAtStart = 12

export type SheetChoices = OpenChoices & {
	/** The rows of the headings, if the user overrides the ones found; null if there are none. */
	readonly headings?: HeadingRows | null
}

/** The numbers of the rows that hold the headings; of several, what stands under one another is joined. */
export type HeadingRows = { readonly first: number; readonly last: number }

/** A readable file, before its columns are confirmed. */
export type SheetPreview = {
	readonly kind: 'sheet'
	readonly file: string
	readonly format: SheetFormat
	readonly sheets: readonly string[]
	readonly sheet: number
	/** The names of further sheets that cannot be read with it. */
	readonly apart: readonly string[]
	readonly separator: Separator | null
	readonly encoding: TextEncodingName | null
	/** How else the letters of the text could be read; null where nothing is in doubt. */
	readonly letters: Letters | null
	/** The rows of the headings; null if there are none. */
	readonly headings: HeadingRows | null
	/** Whether the headings seem to stand in the first column, one candidate in each of the others. */
	readonly looksTurned: boolean
	/** Whether the candidates are the columns, as the user has said; null if nothing was said. */
	readonly isTurned: boolean | null
	/** Whether headings were recognised where they were looked for, or the user has said where they are. */
	readonly hasSureHeadings: boolean
	/** The number of the last row that is no candidate; 0 if the first one is. */
	readonly headingRow: number
	/** The first rows as they are. */
	readonly start: readonly SheetRow[]
	/** The number of headings that were recognised. */
	readonly known: number
	readonly columns: readonly SheetColumn[]
	/** The first rows below the headings. */
	readonly first: readonly (readonly string[])[]
}

export type SheetRefusal = { readonly kind: 'fault'; readonly fault: SheetFault; readonly row: number | null }

/** How reading a file ended: what was noticed, and where and why it stopped early, if it did. */
export type ReadEnd = {
	readonly notes: SheetNotes
	/** The first row that could not be read, and why; null if the whole file was read. */
	readonly ends: { readonly fault: SheetFault; readonly row: number | null } | null
}

/** Opens a file and reads its headings and first rows. */
export async function previewSheet(
	file: File,
	choices: SheetChoices = {},
): Promise<SheetPreview | SheetRefusal> {
	const opened = await openChosen(file, choices)
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
	const { headings, known } = headingsOf(rows, choices.headings)
	const headingRow = headings?.last ?? 0
	const columns = readHeadings(joined(rows, headings))
	const looksTurned = known < headingsTurned(rows.slice(0, rowsToLookAt))
	return {
		kind: 'sheet',
		file: file.name,
		format: opened.format,
		sheets: opened.sheets,
		sheet: opened.sheet,
		apart: opened.apart,
		separator: opened.separator,
		encoding: opened.encoding,
		letters: opened.letters,
		headings,
		looksTurned,
		isTurned: choices.isTurned ?? null,
		hasSureHeadings:
			choices.headings !== undefined || (known > 0 && (!looksTurned || choices.isTurned !== undefined)),
		headingRow,
		start: rows.slice(0, rowsAtStart),
		known,
		columns,
		first: rows
			.filter(({ number }) => number > headingRow)
			.slice(0, rowsPreviewed)
			.map(({ cells }) => cells),
	}
}

/** Where the headings are: as the user says, else in the first row with the most known ones. */
function headingsOf(rows: readonly SheetRow[], chosen: HeadingRows | null | undefined) {
	if (chosen !== undefined) {
		const known = readHeadings(joined(rows, chosen)).filter(({ use }) => use !== null).length
		return { headings: chosen, known }
	}
	const { index, known } = rowWithHeadings(rows.map(({ cells }) => cells))
	const { number } = rows[index] ?? { number: 1 }
	return { headings: { first: number, last: number }, known }
}

/** The headings of each column; without any, as many empty ones as the widest row has cells. */
function joined(rows: readonly SheetRow[], headings: HeadingRows | null): readonly string[] {
	const own = rows.filter(({ number }) => headings && number >= headings.first && number <= headings.last)
	const width = Math.max(0, ...(headings ? own : rows).map(({ cells }) => cells.length))
	return Array.from({ length: width }, (_, at) =>
		own
			.map(({ cells }) => (cells[at] ?? '').trim())
			.filter((heading) => heading !== '')
			.join(' '),
	)
}

const rowsToLookAt = 50

const fewestTurned = 3
/** Columns that may hold the headings of a sheet whose candidates are its columns: a number may stand before them. */
const columnsToTurn = 3

/** How many headings would be recognised in the first columns; 0 for too few to tell. */
function headingsTurned(rows: readonly SheetRow[]): number {
	const first = rows.map(({ number, cells }) => ({ number, cells: cells.slice(0, columnsToTurn) }))
	const { known } = rowWithHeadings(turnRows(first).map(({ cells }) => cells))
	return known < fewestTurned ? 0 : known
}

export type SheetToRead = {
	readonly file: File
	readonly choices: SheetChoices
	readonly headingRow: number
	readonly columns: readonly SheetColumn[]
	/** The kinds of rows that are left out, if the user has chosen them. */
	readonly left?: readonly SheetRowKind[]
}
