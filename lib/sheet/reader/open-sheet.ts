import type { Book } from '../book'
import { type Meter, sheetMeter } from '../meter'
import { faultOf, SheetFailure } from '../sheet-failure'
import { sheetOfBook } from './book-sheet'
import type { Choices, OpenedSheet } from './sheet'
import { sheetOfText } from './text-sheet'

const headLength = 256 << 10

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
	start.every((byte, at) => bytes[at] === byte)

const zipSignature = [0x50, 0x4b]
const containerSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The file as a workbook, detected by content; null for text. The code of each format is loaded when it is needed. */
async function bookOf(file: Blob, head: Uint8Array, meter: Meter): Promise<Book | null> {
	if (startsWith(head, zipSignature)) {
		const { openArchive } = await import('../zip/archive')
		const archive = await openArchive(file, meter)
		// OpenDocument archives state their type in a part of that name; Excel archives have none.
		if (archive.entries.has('mimetype')) {
			const { openOds } = await import('../ods/open-ods')
			const document = await openOds(archive)
			if (document) return document
		}
		const { openXlsx } = await import('../xlsx/open-xlsx')
		return openXlsx(archive)
	}
	if (startsWith(head, containerSignature)) {
		const { openXls } = await import('../xls/read-xls')
		return openXls(file, meter)
	}
	return null
}

/**
 * Opens a file as a sheet, detected by content, never by name. A file that cannot be read gives a fault.
 * @param meter counts the work, here and while the sheet is read
 */
export async function openSheet(
	file: Blob,
	choices: Choices = {},
	meter: Meter = sheetMeter(),
): Promise<OpenedSheet> {
	try {
		const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer())
		if (head.length === 0) throw new SheetFailure('empty')
		const book = await bookOf(file, head, meter)
		return book ? await sheetOfBook(book, choices, meter) : await sheetOfText({ file, head, meter }, choices)
	} catch (cause) {
		if (cause instanceof SheetFailure) return { kind: 'fault', fault: cause.fault, row: cause.row }
		if (faultOf(cause) === 'changed') return { kind: 'fault', fault: 'changed', row: null }
		throw cause
	}
}
