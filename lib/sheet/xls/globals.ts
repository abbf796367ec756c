import { maxSheets } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import { type CellFormats, cellFormats } from '../shown/cell-formats'
import { kinds, RecordReader, recordsFrom } from './records'
import { readSharedTexts } from './shared-texts'

/** What the first part of a workbook says about all its sheets. */
export type Globals = {
	readonly from1904: boolean
	/** The visible sheets, with the offsets of their records. */
	readonly sheets: readonly { readonly name: string; readonly offset: number }[]
	readonly formats: CellFormats
	readonly texts: readonly string[]
}

/** The version of the format that Excel 97 to 2003 write; earlier ones store text without naming its encoding. */
const biff8 = 0x600
const worksheet = 0

/**
 * Reads the first part of a workbook's stream.
 * @throws SheetFailure if it is of another version, has a password, is damaged or exceeds a limit
 */
export function readGlobals(bytes: Uint8Array): Globals {
	const sheets: Globals['sheets'][number][] = []
	const codes = new Map<number, string>()
	const formatIds: number[] = []
	const textBlocks: { readonly from: number; readonly to: number }[] = []
	let from1904 = false
	let isFirst = true
	let isInTexts = false
	for (const record of recordsFrom(bytes, 0)) {
		const { kind, from, to } = record
		const reader = new RecordReader(bytes, record)
		if (isFirst && kind !== kinds.startOfPart) throw new SheetFailure('damaged')
		if (isFirst && reader.u16() !== biff8) throw new SheetFailure('old-excel')
		isFirst = false
		isInTexts = kind === kinds.sharedTexts || (isInTexts && kind === kinds.continued)
		if (isInTexts) textBlocks.push({ from, to })
		if (kind === kinds.endOfPart) break
		if (kind === kinds.filePassword) throw new SheetFailure('encrypted-old')
		if (kind === kinds.dateMode) from1904 = reader.u16() === 1
		if (kind === kinds.numberFormat) codes.set(reader.u16(), reader.text(reader.u16()))
		if (kind === kinds.cellFormat) {
			reader.skip(2)
			formatIds.push(reader.u16())
		}
		if (kind === kinds.boundSheet) {
			const offset = reader.u32()
			const [state, type] = [reader.u8(), reader.u8()]
			const name = reader.text(reader.u8())
			if ((state & 3) === 0 && type === worksheet) sheets.push({ name, offset })
			if (sheets.length > maxSheets) throw new SheetFailure('too-complex')
		}
	}
	if (new Set(sheets.map(({ offset }) => offset)).size < sheets.length) throw new SheetFailure('overlapping')
	return {
		from1904,
		sheets,
		formats: cellFormats(codes, formatIds),
		texts: textBlocks.length > 0 ? readSharedTexts(bytes, textBlocks) : [],
	}
}
