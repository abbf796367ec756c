import { guard } from '@/lib/sheet/guard'

export type FileFormat = 'xlsx' | 'csv'

type Rows = AsyncIterable<readonly string[]>

const csvCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A byte order mark, by which Excel knows UTF-8. */
const byteOrderMark = '\ufeff'

/** So many rows are held as text; a browser may keep a finished part on its disk. */
const rowsHeld = 5000

async function writeCsv(rows: Rows): Promise<Blob> {
	const parts: Blob[] = []
	let held: string[] = [byteOrderMark]
	for await (const row of rows) {
		held.push(`${row.map((cell) => csvCell(guard(cell))).join(',')}\r\n`)
		if (held.length < rowsHeld) continue
		parts.push(new Blob(held))
		held = []
	}
	return new Blob([...parts, ...held], { type: 'text/csv;charset=utf-8' })
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
