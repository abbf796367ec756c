import { guard } from '@/lib/sheet/guard'

export type FileFormat = 'xlsx' | 'csv'

type Rows = AsyncIterable<readonly string[]>

const csvCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A byte order mark, by which Excel knows UTF-8. */
const byteOrderMark = '\ufeff'

async function writeCsv(rows: Rows): Promise<Blob> {
	const parts: string[] = [byteOrderMark]
	for await (const row of rows) parts.push(`${row.map((cell) => csvCell(guard(cell))).join(',')}\r\n`)
	return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}

async function* guarded(rows: Rows): AsyncGenerator<string[]> {
	for await (const row of rows) yield row.map(guard)
}

async function writeXlsx(rows: Rows, name: string): Promise<Blob> {
	const { writeXlsxStream } = await import('hucre/xlsx')
	const stream = writeXlsxStream(guarded(rows), { name, freezePane: { rows: 1 } })
	const bytes = await new Response(stream).blob()
	return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

/** Writes rows as a file that every spreadsheet opens; no cell of it is run as a formula. */
export const writeFile = (
	rows: Rows,
	{ format, name }: { format: FileFormat; name: string },
): Promise<Blob> => (format === 'csv' ? writeCsv(rows) : writeXlsx(rows, name))
