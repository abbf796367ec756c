import { type Rows, writeCsv } from '@/lib/sheet/csv/write-csv'

export type FileFormat = 'xlsx' | 'csv'

/** Writes rows as a spreadsheet file, in which no cell is run as a formula. */
export async function writeFile(
	rows: Rows,
	{ format, name }: { readonly format: FileFormat; readonly name: string },
): Promise<Blob> {
	if (format === 'csv') {
		const headers = { 'Content-Type': 'text/csv;charset=utf-8' }
		return new Response(writeCsv(rows), { headers }).blob()
	}
	const { writeXlsx, xlsxType } = await import('@/lib/sheet/xlsx/write-xlsx')
	const stream = writeXlsx(rows, name) as ReadableStream<Uint8Array<ArrayBuffer>>
	return new Response(stream, { headers: { 'Content-Type': xlsxType } }).blob()
}
