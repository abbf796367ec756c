import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { type ColumnUse, isOwnUse } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { factIds } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import type { SheetRecord } from '../model/records'

/** Checked because the sheet may have been imported by another version. */
const isUse = (use: unknown): use is ColumnUse => isOwnUse(use) || isAmong(factIds, use)

/** The uses of headings in earlier sheets; the latest sheet takes precedence. */
function readBefore(sheets: Iterable<SheetRecord>): ReadonlyMap<string, ColumnUse> {
	const before = new Map<string, ColumnUse>()
	for (const { headings, mapping } of [...sheets].sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1))) {
		for (const [at, heading] of headings.entries()) {
			const use = mapping[at]
			if (isUse(use)) before.set(wordKey(heading), use)
		}
	}
	return before
}

/** Columns that are not read by their headings: what was chosen for the same heading holds again. */
const openNotes: ReadonlySet<SheetColumn['note']> = new Set(['unknown', 'contradicted', 'expected-pay'])

/** Applies the uses that were chosen in earlier sheets to columns whose headings leave them open. */
export function reuseColumnChoices(
	columns: readonly SheetColumn[],
	sheets: Iterable<SheetRecord>,
): readonly SheetColumn[] {
	const before = readBefore(sheets)
	let read = columns
	for (const [at, { heading, note }] of columns.entries()) {
		const use = openNotes.has(note) ? before.get(wordKey(heading)) : undefined
		if (use && !read.some((column) => column.use === use)) read = withUse(read, { at, use })
	}
	return read
}
