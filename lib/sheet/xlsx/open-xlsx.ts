import { maxSharedTextBytes, maxStylesBytes } from '@/lib/limits/sheet-limits'
import type { Book } from '../book'
import { rowSink } from '../markup/row-sink'
import { rowsFrom } from '../markup/rows-from'
import { SheetFailure } from '../sheet-failure'
import type { Archive } from '../zip/archive'
import type { ZipEntry } from '../zip/directory'
import { parsePart } from './parse-part'
import { sharedTexts } from './shared-texts'
import { sheetLimits, sheetRowsHandler, type WorkbookTables } from './sheet-rows'
import { readStyles } from './styles'
import { openWorkbook } from './workbook'

/**
 * Opens an Excel workbook (XLSX). Its sheets are read in constant memory, except for the texts that cells share.
 * @throws SheetFailure if it is not one, is damaged or exceeds a limit
 */
export async function openXlsx(archive: Archive): Promise<Book> {
	const { sheets, sharedStrings, styles, from1904 } = await openWorkbook(archive)

	function table(entry: ZipEntry, largest: number) {
		if (entry.size > largest) throw new SheetFailure('too-large')
		return archive.textPieces(entry)
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
		const parsed = parsePart(archive.textPieces(entry), handler, sheetLimits)
		yield* rowsFrom(parsed, sink, { onEnd: () => onNotes?.(notes()), isArchived: true })
	}
	return {
		format: 'xlsx',
		sheets: sheets.map(({ name }) => name),
		read,
	}
}
