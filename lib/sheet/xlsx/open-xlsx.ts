import { maxSharedTextBytes, maxStylesBytes } from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import { rowSink } from '../markup/row-sink'
import { rowsFrom } from '../markup/rows-from'
import type { Meter } from '../meter'
import { SheetFailure } from '../sheet-failure'
import type { Archive, ZipEntry } from '../zip/archive'
import { textOfEntry } from '../zip/text-of-entry'
import { parsePart } from './parse-part'
import { sharedTexts } from './shared-texts'
import { sheetLimits, sheetRowsHandler, type WorkbookTables } from './sheet-rows'
import { readStyles } from './styles'
import { firstWithValues, openWorkbook } from './workbook'

/**
 * Opens an Excel workbook (XLSX). Its sheets are read in constant memory, except for the texts that cells share.
 * @throws SheetFailure if it is not one, is damaged or exceeds a limit
 */
export async function openXlsx(archive: Archive, meter: Meter): Promise<Book> {
	const workbook = await openWorkbook(archive)
	const { sheets, sharedStrings, styles, from1904 } = workbook
	const textOf = (entry: ZipEntry) => textOfEntry(archive.file, entry, { meter })

	function table(entry: ZipEntry, largest: number) {
		if (entry.size > largest) throw new SheetFailure('too-large')
		return textOf(entry)
	}
	const readTables = async (): Promise<WorkbookTables> => ({
		texts: sharedStrings ? await sharedTexts(table(sharedStrings, maxSharedTextBytes)) : [],
		formats: styles ? await readStyles(table(styles, maxStylesBytes)) : [],
		from1904,
	})
	let tables: Promise<WorkbookTables> | null = null

	const read: Book['read'] = async function* (sheet, onNotes) {
		const entry = sheets[sheet]?.entry
		if (!entry) throw new SheetFailure('empty')
		tables ??= readTables()
		const sink = rowSink()
		const { handler, notes } = sheetRowsHandler(await tables, sink)
		const parsed = parsePart(textOf(entry), handler, sheetLimits)
		yield* rowsFrom(parsed, sink, { onEnd: () => onNotes?.(notes()), isArchived: true })
	}
	return {
		format: 'xlsx',
		sheets: sheets.map(({ name }) => name),
		read,
		firstWithValues: () => firstWithValues(workbook, meter),
	}
}
