import { deflateRawSync } from 'node:zlib'
import { zipOf } from './zip-of'

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetPart = 'xl/worksheets/first.xml'
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>'
const sheetXml = (rows: string, after = '') => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`

type Parts = Readonly<Record<string, string>>

/** The parts of a workbook of one sheet, some of them replaced. */
const workbookParts = (replaced: Parts = {}): Parts => ({
	'[Content_Types].xml': '<Types/>',
	'_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	'xl/workbook.xml': '<workbook><sheets><sheet name="First" sheetId="1" r:id="rId7"/></sheets></workbook>',
	'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${rel}/worksheet" Target="worksheets/first.xml"/><Relationship Id="rId8" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId9" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
	'xl/sharedStrings.xml': '<sst/>',
	'xl/styles.xml': '<styleSheet/>',
	[sheetPart]: sheetXml(oneCell),
	...replaced,
})

const workbook = (replaced: Parts) => () => zipOf(workbookParts(replaced))
const sheet = (rows: string, after?: string) => workbook({ [sheetPart]: sheetXml(rows, after) })

/** Two entries that point to the same packed bytes. */
async function overlapping() {
	const whole = zipOf({ ...workbookParts(), 'xl/worksheets/copy.xml': 'x' })
	const bytes = Buffer.from(await whole.arrayBuffer())
	const nameAt = bytes.lastIndexOf('xl/worksheets/copy.xml')
	const sheetNameAt = bytes.lastIndexOf(sheetPart)
	// The size of a directory entry without the name.
	const describes = 46
	bytes.copy(bytes, nameAt - describes + 10, sheetNameAt - describes + 10, sheetNameAt - describes + 28)
	bytes.copy(bytes, nameAt - 4, sheetNameAt - 4, sheetNameAt)
	return new Blob([bytes])
}

/** The same name twice in the directory. */
async function namedTwice() {
	const bytes = Buffer.from(await zipOf({ ...workbookParts(), 'xl/worksheets/fresh.xml': 'x' }).arrayBuffer())
	const nameAt = bytes.lastIndexOf('xl/worksheets/fresh.xml')
	bytes.write(sheetPart, nameAt)
	return new Blob([bytes])
}

const manySheets = (count: number) => {
	const numbers = Array.from({ length: count }, (_, at) => at)
	return workbook({
		'xl/workbook.xml': `<workbook><sheets>${numbers.map((at) => `<sheet name="${at}" sheetId="${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${numbers.map((at) => `<Relationship Id="r${at}" Type="${rel}/worksheet" Target="worksheets/first.xml"/>`).join('')}</Relationships>`,
	})
}

/** Small uploads that would hang a reader or exhaust its memory: what each is, and the fault it gets. */
export const hostileFiles: Readonly<
	Record<string, { readonly file: () => Blob | Promise<Blob>; readonly fault: string }>
> = {
	'a tag of merged cells that never ends, in 3 KB': {
		file: sheet(oneCell, '<mergeCell '.repeat(380_000)),
		fault: 'damaged',
	},
	'a sheet of names in 17 KB': {
		file: workbook({ 'xl/workbook.xml': `<workbook><sheet ${'a'.repeat(7 << 20)}></workbook>` }),
		fault: 'damaged',
	},
	'a page of the workbook with half a million elements': {
		file: workbook({ 'xl/workbook.xml': `<workbook>${'<sheet />'.repeat(500_000)}</workbook>` }),
		fault: 'too-complex',
	},
	'a page of the workbook of 20 MB': {
		file: workbook({ 'xl/workbook.xml': `<workbook>${' '.repeat(20 << 20)}</workbook>` }),
		fault: 'too-large',
	},
	'a comment that never ends': { file: sheet(`${oneCell}<!-- ${'> '.repeat(12 << 20)}`), fault: 'damaged' },
	'an attribute that never ends': {
		file: sheet(`${oneCell}<c x="${'<a>'.repeat(8 << 20)}`),
		fault: 'damaged',
	},
	'a document type with entities': {
		file: workbook({
			[sheetPart]: `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(100)}">]>${sheetXml(oneCell)}`,
		}),
		fault: 'damaged',
	},
	'a row of 3 million cells': {
		file: sheet(`${oneCell}<row r="2">${'<c/>'.repeat(3_000_000)}</row>`),
		fault: 'too-wide',
	},
	'a row of 3 million elements': {
		file: sheet(`${oneCell}<row r="2">${'<x/>'.repeat(3_000_000)}</row>`),
		fault: 'too-complex',
	},
	'a table of texts with 7 million elements': {
		file: workbook({ 'xl/sharedStrings.xml': `<sst>${'<a/>'.repeat(7_000_000)}</sst>` }),
		fault: 'too-complex',
	},
	'styles with 3 million elements': {
		file: workbook({ 'xl/styles.xml': `<styleSheet>${'<a/>'.repeat(3_000_000)}</styleSheet>` }),
		fault: 'too-complex',
	},
	'a style with a million attributes': {
		file: workbook({ 'xl/styles.xml': `<styleSheet><xf ${'a=1 '.repeat(1_000_000)}/></styleSheet>` }),
		fault: 'damaged',
	},
	'five thousand rows with a cell in their last column': {
		file: sheet(
			Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="XFD1"><v>1</v></c></row>`).join(''),
		),
		fault: 'too-large',
	},
	'parts that lie over each other': { file: overlapping, fault: 'overlapping' },
	'two parts of one name': { file: namedTwice, fault: 'overlapping' },
	'one part for two thousand sheets': { file: manySheets(2000), fault: 'too-complex' },
	'one part for two sheets': { file: manySheets(2), fault: 'overlapping' },
	'more than ten thousand parts': {
		file: () =>
			zipOf({
				...workbookParts(),
				...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.xml`, ''])),
			}),
		fault: 'too-complex',
	},
	'sheets that unpack to more than two gigabytes': {
		file: async () => {
			const packed = deflateRawSync(sheetXml(oneCell))
			const sheets = Array.from({ length: 80 }, (_, at) => at)
			return zipOf({
				...workbookParts({
					'xl/workbook.xml': `<workbook><sheets>${sheets.map((at) => `<sheet name="${at}" sheetId="${at}" r:id="r${at}"/>`).join('')}</sheets></workbook>`,
					'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((at) => `<Relationship Id="r${at}" Type="${rel}/worksheet" Target="${at}.xml"/>`).join('')}</Relationships>`,
				}),
				...Object.fromEntries(sheets.map((at) => [`xl/${at}.xml`, { packed, size: 30 << 20 }])),
			})
		},
		fault: 'too-large',
	},
	'a text file with 3 million columns': {
		file: () => new Blob([`id,age${','.repeat(3_000_000)}\nc-1,29`]),
		fault: 'too-wide',
	},
	'a text file with 3 million columns in quotation marks': {
		file: () => new Blob([`"id","age"${',""'.repeat(2_000_000)}\nc-1,29`]),
		fault: 'too-wide',
	},
	'a row of text of 40 MB': { file: () => new Blob(['id,age\n', 'a'.repeat(40 << 20)]), fault: 'too-wide' },
}
