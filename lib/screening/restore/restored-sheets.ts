import type { Candidate, SheetRecord } from '../model/records'
import { rememberedBy, withoutWords } from '../store/remembered-cells'

type People = {
	/** The people who are new here. */
	readonly fresh: readonly Candidate[]
	/** The people who were deleted here and are not brought back. */
	readonly left: readonly Candidate[]
	readonly stored: Iterable<Candidate>
}

/**
 * The sheets of a file from which new people came or were removed, without remembered cells that belong only to
 * people who were deleted here.
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
	const only = words.absentFrom([...fresh, ...stored])
	return sheets.filter(({ id }) => used.has(id)).map((sheet) => withoutWords(sheet, only))
}
