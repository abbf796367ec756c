import type { Book } from '../book'
import type { Meter } from '../meter'
import { readXlsx } from './read-xlsx'
import { firstWithValues, openWorkbook } from './workbook'

/**
 * Opens an Excel workbook (XLSX).
 * @throws SheetFailure if it is not one, is damaged or exceeds a limit
 */
export async function openXlsx(file: Blob, meter: Meter): Promise<Book> {
	const workbook = await openWorkbook(file)
	return {
		format: 'xlsx',
		sheets: workbook.sheets.map(({ name }) => name),
		read: (sheet, onNotes) => readXlsx(workbook, { sheet, ...(onNotes && { onNotes }) }, meter),
		firstWithValues: () => firstWithValues(workbook, meter),
	}
}
