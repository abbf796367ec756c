import type { Candidate, SheetRecord } from '../model/records'
import { rememberedBy, withoutWords } from '../store/remembered-cells'

type People = {
	/** Whoever comes in anew. */
	readonly fresh: readonly Candidate[]
	/** Whoever was deleted here and does not come back. */
	readonly left: readonly Candidate[]
	readonly stored: Iterable<Candidate>
}

/**
 * The sheets of a file that new people came from, or are gone from, without what is remembered of cells of those alone who
 * were deleted here.
 */
export function restoredSheets(
	sheets: readonly SheetRecord[],
	{ fresh, left, stored }: People,
): SheetRecord[] {
	const used = new Set<string | undefined>()
	for (const { source, gone } of fresh) {
		if (source.kind === 'sheet') used.add(source.sheet)
		used.add(gone)
	}
	const words = rememberedBy(sheets)
	for (const { cells } of left) words.note(cells)
	const only = words.nowhereIn([...fresh, ...stored])
	return sheets.filter(({ id }) => used.has(id)).map((sheet) => withoutWords(sheet, only))
}
