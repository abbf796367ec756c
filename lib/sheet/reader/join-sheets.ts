import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import { type Book, firstBatch } from '../book'
import { wordKey } from '../cells/text/word-key'
import { findHeadingRow } from '../headings/headings'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import { noNotes, type SheetNotes, type SheetRow } from '../sheet-row'

/** A sheet that is read below others, and the index of each of its columns among theirs. */
type Part = {
	readonly sheet: number
	readonly name: string
	readonly after: number
	readonly places: readonly number[]
}

export type JoinedSheets = {
	readonly read: (onNotes?: (notes: SheetNotes) => void) => AsyncGenerator<SheetRow[]>
	/** The names of sheets in which no headings were found, so that they cannot be joined. */
	readonly apart: readonly string[]
}

/** The headings of a sheet, and the number of their row; null if none is known. */
async function headingsOf({ read }: Book, sheet: number, meter: Meter) {
	const rows = await firstBatch(read(sheet))
	const { index, known } = await findHeadingRow(
		rows.map(({ cells }) => cells),
		meter,
	)
	const row = rows[index]
	return known > 0 && row ? { headings: row.cells, after: row.number } : null
}

/** The merged ranges of a further sheet, prefixed with its name. */
const named = (notes: SheetNotes, name: string): SheetNotes => ({
	...notes,
	merged: notes.merged.map((range) => `${name}!${range}`),
})

const sum = (one: SheetNotes, other: SheetNotes): SheetNotes => ({
	...one,
	merged: [...one.merged, ...other.merged],
	mergedCount: one.mergedCount + other.mergedCount,
	unknownResults: one.unknownResults + other.unknownResults,
})

/**
 * Reads several sheets as one; null if no headings are known in the first. Columns with the same heading are merged;
 * others follow those of the first sheet. A last column says which sheet a row is from. Rows are numbered
 * continuously across all sheets.
 * @param sheets their indices; the first gives the order of the columns
 * @param label the heading of the column that says which sheet a row is from
 * @throws SheetFailure, here or while reading, if there are too many columns
 */
export async function joinSheets(
	book: Book,
	sheets: readonly number[],
	{ label, meter }: { readonly label: string; readonly meter: Meter },
): Promise<JoinedSheets | null> {
	const headings: string[] = []
	/** The column of each heading; repeated headings are matched by occurrence. */
	const placeOf = new Map<string, number>()
	const parts: Part[] = []
	const apart: string[] = []
	for (const sheet of sheets) {
		const name = book.sheets[sheet] ?? ''
		const found = await headingsOf(book, sheet, meter)
		if (!found) {
			apart.push(name)
			continue
		}
		const seen = new Map<string, number>()
		const places = found.headings.map((heading) => {
			const key = wordKey(heading)
			const times = (seen.get(key) ?? 0) + 1
			seen.set(key, times)
			const own = key === '' ? `${sheet} ${times}` : `${times} ${key}`
			const place = placeOf.get(own) ?? headings.push(heading) - 1
			placeOf.set(own, place)
			return place
		})
		parts.push({ sheet, name, after: found.after, places })
	}
	if (parts[0]?.sheet !== sheets[0]) return null
	const width = headings.length
	if (width >= maxSheetColumns) throw new SheetFailure('too-wide')

	function placed({ cells }: SheetRow, { places }: Part, from: string): string[] {
		const row = new Array<string>(width + 1).fill('')
		for (const [at, cell] of cells.entries()) {
			const place = places[at]
			if (place !== undefined) row[place] = cell
			// Cells beyond all headings stay beyond all columns.
			else if (cell !== '') row[Math.max(row.length, width + 1)] = cell
		}
		row[width] = from
		return Array.from(row, (cell = '') => cell)
	}

	async function* read(onNotes?: (notes: SheetNotes) => void): AsyncGenerator<SheetRow[]> {
		let before = 0
		let all = noNotes
		const starts: { readonly name: string; readonly after: number }[] = []
		for (const [index, part] of parts.entries()) {
			const isFirst = index === 0
			let last = before
			starts.push({ name: part.name, after: before })
			const keep = (notes: SheetNotes) => {
				all = sum(all, isFirst ? notes : named(notes, part.name))
			}
			for await (const rows of book.read(part.sheet, keep)) {
				const own = isFirst ? rows : rows.filter(({ number }) => number > part.after)
				for (const { number } of rows) last = before + number
				if (own.length === 0) continue
				yield own.map((row) => {
					const cells =
						row.number === part.after
							? [...headings, label]
							: placed(row, part, row.number < part.after ? '' : part.name)
					return { ...row, number: before + row.number, cells }
				})
			}
			before = last
		}
		onNotes?.({ ...all, parts: starts })
	}
	return { read, apart }
}
