import type { Book } from '../book'
import type { Meter } from '../meter'
import type { Archive } from '../zip/archive'
import { readXlsx } from './read-xlsx'
import { firstWithValues, openWorkbook } from './workbook'

/**
 * Opens an Excel workbook (XLSX).
 * @throws SheetFailure if it is not one, is damaged or exceeds a limit
 */
export async function openXlsx(archive: Archive, meter: Meter): Promise<Book> {
	const workbook = await openWorkbook(archive)
	return {
		format: 'xlsx',
		sheets: workbook.sheets.map(({ name }) => name),
		read: (sheet, onNotes) => readXlsx(workbook, { sheet, ...(onNotes && { onNotes }) }, meter),
		firstWithValues: () => firstWithValues(workbook, meter),
	}
}
