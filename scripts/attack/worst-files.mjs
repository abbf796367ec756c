// Files that are read on a device, each within every limit of size, that take long for it.

const columns = 16_384
const page = (rows) => `<html><table><tr><td>id</td><td>age</td></tr>${rows}</table></html>`
const workbook = (rows) =>
	`<?xml version="1.0"?><Workbook><Worksheet Name="a"><Table><Row><Cell><Data>id</Data></Cell></Row>${rows}</Table></Worksheet></Workbook>`
const multipart = (parts) => `Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`

/** Sheets by what they are. */
export const worstSheets = {
	'16,384 columns': () => `${'a,'.repeat(columns - 1)}a\n`.repeat(500),
	'headings in 16,384 columns': () => `${'age / year / of, '.repeat(columns - 1)}a\n`.repeat(10),
	'ends of lines': () => `id,age\n${'\n'.repeat(32e6)}`,
	'rows without a value': () => `id,age\n${`${','.repeat(columns - 1)}\n`.repeat(2000)}`,
	'cells that reach down a page': () =>
		page(`<tr>${'<td rowspan=65534>x</td>'.repeat(1000)}</tr>${'<tr><td></td></tr>'.repeat(20_000)}`),
	'the last column alone': () =>
		workbook('<Row><Cell Index="16384"><Data>1</Data></Cell></Row>'.repeat(1000)),
}

/** Mails by what they are. */
export const worstMails = {
	'200,000 parts': () => multipart('--b\n\nx\n'.repeat(200_000)),
	'1,000 parts': () => multipart('--b\n\nx\n'.repeat(999)),
	'a quarter of a million lines': () => `Content-Type: text/html\n\n${' \n'.repeat(249_000)}`,
}
