import type { SheetFormat } from '@/lib/sheet/book'
import type { Separator } from '@/lib/sheet/csv/csv-pieces'
import type { TextEncodingName } from '@/lib/sheet/csv/encodings'
import type { Letters } from '@/lib/sheet/csv/letters'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { rowJoiner } from '@/lib/sheet/headings/joined-languages'
import { withCells } from '@/lib/sheet/headings/with-cells'
import { leftUnlessTaken, rowKindReader, type SheetRowKind } from '@/lib/sheet/reader/row-kinds'
import { SheetFailure, type SheetFault } from '@/lib/sheet/sheet-failure'
import type { SheetNotes, SheetRow } from '@/lib/sheet/sheet-row'
import type { Work } from '../work/yield-to-event-loop'
import { findHeadings, type HeadingRows, rowsToLookAt } from './heading-rows'
import { type OpenChoices, openChosen } from './open-chosen'

const rowsPreviewed = 4
/** The number of first rows among which the user can point out the headings. */
const headingRowsOffered = 12

export type SheetChoices = OpenChoices & {
	/** The rows of the headings, if the user overrides the detected ones; null if there are none. */
	readonly headings?: HeadingRows | null
}

/** A readable file, before its columns are confirmed. */
export type SheetPreview = {
	readonly kind: 'sheet'
	readonly file: string
	readonly format: SheetFormat
	readonly sheets: readonly string[]
	readonly sheet: number
	/** The names of further sheets that cannot be read together with it. */
	readonly apart: readonly string[]
	readonly separator: Separator | null
	readonly encoding: TextEncodingName | null
	/** Other ways to decode the text; null if there is no doubt. */
	readonly letters: Letters | null
	/** The rows of the headings; null if there are none. */
	readonly headings: HeadingRows | null
	/** Whether the headings seem to be in the first column, with one candidate in each other column. */
	readonly looksTransposed: boolean
	/** Whether each candidate is a column, as the user said; null if they said nothing. */
	readonly isTransposed: boolean | null
	/** Whether headings were recognised where they were looked for, or the user has said where they are. */
	readonly hasSureHeadings: boolean
	/** The number of the last row before the candidates; 0 if the first row is one. */
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
	work: Work = {},
): Promise<SheetPreview | SheetRefusal> {
	const opened = await openChosen(file, choices, work)
	if (opened.kind === 'fault') return opened
	const rows: SheetRow[] = []
	try {
		for await (const batch of opened.batches()) {
			rows.push(...batch)
			if (rows.length >= rowsToLookAt) break
		}
	} catch (error) {
		work.signal?.throwIfAborted()
		if (!(error instanceof SheetFailure)) throw error
		if (rows.length === 0) return { kind: 'fault', fault: error.fault, row: error.row }
	}
	let found: Awaited<ReturnType<typeof findHeadings>>
	try {
		found = await findHeadings(rows, choices.headings, opened.meter)
	} catch (error) {
		work.signal?.throwIfAborted()
		if (!(error instanceof SheetFailure)) throw error
		return { kind: 'fault', fault: error.fault, row: null }
	}
	const { headings, known, looksTransposed } = found
	const headingRow = headings?.last ?? 0
	const below = rows.filter(({ number }) => number > headingRow)
	const columns = opened.meter.counted(() => withCells(found.columns, cellsOfPeople(found.columns, below)))
	const join = rowJoiner(columns)
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
		looksTransposed,
		isTransposed: choices.isTransposed ?? null,
		hasSureHeadings:
			choices.headings !== undefined ||
			(known > 0 && (!looksTransposed || choices.isTransposed !== undefined)),
		headingRow,
		start: rows.slice(0, headingRowsOffered),
		known,
		columns,
		first: below.slice(0, rowsPreviewed).map((row) => join(row).cells),
	}
}

/** The cells of rows that are taken for people. */
function cellsOfPeople(columns: readonly SheetColumn[], rows: readonly SheetRow[]) {
	const kindOf = rowKindReader(columns)
	const isLeft = (row: SheetRow) => leftUnlessTaken.some((kind) => kind === kindOf(row))
	return rows.filter((row) => !isLeft(row)).map(({ cells }) => cells)
}

export type SheetToRead = {
	readonly file: File
	readonly choices: SheetChoices
	readonly headingRow: number
	readonly columns: readonly SheetColumn[]
	/** The kinds of rows that are left out, if the user has chosen them. */
	readonly left?: readonly SheetRowKind[]
}
