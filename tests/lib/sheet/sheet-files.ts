import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { Sheet } from '@/lib/sheet/reader/sheet'
import type { SheetRow } from '@/lib/sheet/sheet-row'

/** A file of tests/fixtures/sheets. */
export const fixture = (name: string): Blob =>
	new Blob([readFileSync(fileURLToPath(new URL(`../../fixtures/sheets/${name}`, import.meta.url)))])

/** Opens a file that must be a readable sheet. */
export async function sheetOf(file: Blob, choices?: Parameters<typeof openSheet>[1]): Promise<Sheet> {
	const opened = await openSheet(file, choices)
	if (opened.kind === 'fault') throw new Error(`${opened.fault} at ${opened.row}`)
	return opened
}

/** All rows of a sheet. */
export async function rowsOf(sheet: Sheet): Promise<SheetRow[]> {
	const rows: SheetRow[] = []
	for await (const batch of sheet.batches()) for (const row of batch) rows.push(row)
	return rows
}

/** The rows of a file, each with its number before its cells. */
export async function cellsOf(file: Blob, choices?: Parameters<typeof openSheet>[1]) {
	const rows = await rowsOf(await sheetOf(file, choices))
	return rows.map(({ number, cells }) => [number, ...cells])
}
