import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quickListReader } from '@/lib/columns/quick-list-reader'
import { type RowBatch, readColumns } from '@/lib/columns/read-columns'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { csvPieces } from '@/lib/sheet/csv/csv-pieces'
import { readCsv } from '@/lib/sheet/csv/read-csv'
import { readHeadings } from '@/lib/sheet/headings/headings'
import { sheetMeter } from '@/lib/sheet/meter'
import { cellReader, rowReader, type SheetCandidate } from '@/lib/sheet/reader/read-row'
import type { Sheet } from '@/lib/sheet/reader/sheet'
import { answerAt, notKnown } from '@/rules/columns/column'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { outcomeAt, resultAt } from '@/rules/columns/result-columns'
import { type FactId, factIds } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { anyCharacter } from '@/tests/any-character'
import { memoryInUse } from '@/tests/lib/sheet/memory-in-use'
import { answerTo } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

type Source = Pick<Sheet, 'batches' | 'pieces' | 'separator' | 'meter'>

/** Text with commas, whatever is in it. */
function sheetOf(text: string | readonly string[]): Source {
	const file = new Blob([text].flat())
	const format = { encoding: 'utf-8', separator: ',' } as const
	const meter = sheetMeter()
	return {
		separator: ',',
		batches: () => readCsv(file, format, meter),
		pieces: () => csvPieces(file, format, meter),
		meter,
	}
}

/** Row by row, as the list of candidates is read. */
async function byRows(sheet: Source, headings: readonly string[]): Promise<SheetCandidate[]> {
	const read = rowReader(readHeadings(headings))
	const found: SheetCandidate[] = []
	for await (const rows of sheet.batches()) found.push(...rows.filter(({ number }) => number > 1).map(read))
	return found
}

/** A batch, looked at row by row. */
function rowsIn({ columns, rowOf, candidateOf, faulty }: RowBatch) {
	const results = evaluateColumns(rulesets.article, configuredParameters, columns)
	return Array.from({ length: columns.count }, (_, row) => ({
		...candidateOf(row),
		original: rowOf(row).cells,
		answers: Object.fromEntries(
			factIds.map((fact) => [fact, answerAt(columns.facts[fact] ?? notKnown, row)]),
		),
		isFaulty: faulty.includes(row),
		outcome: outcomeAt(results, row),
		results: results.criteria.map((_, criterion) => resultAt(results, row, criterion)),
	}))
}

async function byColumns(sheet: Source, headings: readonly string[]) {
	const found: ReturnType<typeof rowsIn> = []
	for await (const batch of readColumns(sheet, readHeadings(headings), 1)) found.push(...rowsIn(batch))
	return found
}

/** What reading by rows says about a row, in the form of the above. */
function expected(row: SheetCandidate) {
	const answers = normalise(row.facts)
	const { outcome, criteria } = evaluate(
		rulesets.article,
		{ facts: answers, parameters: configuredParameters },
		'2026-11-24',
	)
	return {
		...row,
		original: row.cells,
		answers,
		isFaulty: row.faults.length > 0,
		outcome,
		results: criteria.map(({ result }) => result),
	}
}

/** What people write into cells, right and wrong. */
const oddTexts = [
	'',
	' ',
	'?',
	'不确定',
	'Yes',
	'是',
	'nope',
	'24万',
	'１２',
	'1,5',
	'240.000',
	"'=1",
	"''-2",
	"O'Neill",
	'NG;KE',
	'Nigeria; 肯尼亚',
	'NG; NG ;KE',
	'NG;;KE',
	'NG;CN',
	'NG;none',
	'ha:native; en:fluent',
	'en:basic;ha:native; en:fluent',
	'English (fluent); xx:native',
	'Hausa (native), fr:basic',
	'open-market; explain-users; open-market',
	'none',
	'写，作',
	`${'x'.repeat(250)}`,
]
const cellFor = (fact: FactId) =>
	fc.oneof(
		{ weight: 6, arbitrary: answerTo(fact).map((value) => writeCell(fact, value)) },
		{ weight: 2, arbitrary: fc.constantFrom(...oddTexts) },
		{ weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 6 }) },
	)

const quoted = (cell: string) =>
	/["\r\n;,\t]/.test(cell) && !cell.includes(';') ? `"${cell.replaceAll('"', '""')}"` : cell

/** A table with any columns, some of them unknown, and rows of any length. */
const tables = fc.uniqueArray(fc.constantFrom(...factIds), { minLength: 1, maxLength: 8 }).chain((read) => {
	const headings = ['id', ...read, 'remarks']
	const row = fc
		.tuple(
			fc.string({ maxLength: 4 }),
			fc.tuple(...read.map(cellFor)),
			fc.constantFrom('', 'a', '备注'),
			fc.nat(4),
		)
		.map(([id, cells, remark, cut]) =>
			[id, ...cells, remark, ...(cut === 4 ? ['beyond'] : [])].slice(0, cut === 3 ? 2 : 20),
		)
	return fc.record({ headings: fc.constant(headings), rows: fc.array(row, { maxLength: 12 }) })
})

const ends = fc.constantFrom('\n', '\r\n', '\r')

describe('a sheet read by columns', () => {
	test('says the same as one read by rows, quotation marks or not', async () => {
		await fc.assert(
			fc.asyncProperty(tables, ends, fc.boolean(), async ({ headings, rows }, end, isClean) => {
				const plain = (cell: string) => cell.replace(/["\r\n,\t]/g, '')
				const lines = [headings, ...rows].map((cells) => cells.map(isClean ? plain : quoted).join(','))
				const sheet = sheetOf(lines.join(end))
				const found = await byColumns(sheet, headings)
				expect(found).toEqual((await byRows(sheet, headings)).map(expected))
			}),
			{ numRuns: runs(60) },
		)
	})

	test('says so for many rows with ever other cells, from several pieces of a file', async () => {
		const headings = [
			'id',
			'annualPayCny',
			'languages',
			'targetMarkets',
			'knowsCustoms',
			'jobOffer',
			'remarks',
		]
		const languages = ['ha', 'en', 'sw', 'zu', 'pt', 'hi']
		const line = (at: number) =>
			[
				`c-${at}`,
				at % 7 === 0 ? 'much' : 50_000 + at,
				`${languages[at % 6]}:native; ${languages[(at >> 3) % 6]}:${at % 2 ? 'basic' : 'fluent'}`,
				at % 11 ? 'NG; KE' : 'DE',
				['yes', 'no', '是', '?', ''][at % 5],
				at % 9000 === 0 ? '"written"' : 'written',
				'so and so '.repeat(12),
			].join(',')
		const text = [headings.join(','), ...Array.from({ length: 12_000 }, (_, at) => line(at))].join('\r\n')
		const sheet = sheetOf(text)
		const found = await byColumns(sheet, headings)
		const rows = await byRows(sheet, headings)
		expect(found.length).toBe(12_000)
		expect(found.filter(({ isFaulty }) => isFaulty).length).toBe(Math.ceil(12_000 / 7))
		for (const at of [0, 1, 8999, 9000, 9001, 11_999])
			expect(found[at]).toEqual(expected(rows[at] as SheetCandidate))
		expect(found.map(({ outcome }) => outcome)).toEqual(rows.map((row) => expected(row).outcome))
	})

	test('is no list of pieces for a workbook, and read all the same', async () => {
		async function* pieces() {
			yield {
				kind: 'rows' as const,
				rows: [
					{ number: 1, cells: ['age'] },
					{ number: 3, cells: ['29', 'more'] },
				],
			}
		}
		const unread = () => {
			throw new Error('read twice')
		}
		const batches: RowBatch[] = []
		for await (const batch of readColumns(
			{ pieces, batches: unread, separator: null, meter: sheetMeter() },
			readHeadings(['age']),
			1,
		))
			batches.push(batch)
		const [batch] = batches
		expect(batch?.columns.count).toBe(1)
		expect(answerAt(batch?.columns.facts.age ?? notKnown, 0)).toBe(29)
		expect(batch?.faulty).toEqual([0])
		expect(batch?.rowOf(0).number).toBe(3)
	})

	test('of many rows takes flat memory', async () => {
		const block = Array.from({ length: 10_000 }, (_, at) => `c-${at},NG; KE,${at},yes\n`).join('')
		const sheet = sheetOf(['id,targetMarkets,annualPayCny,knowsCustoms\n', ...Array<string>(40).fill(block)])
		const columns = readHeadings(['id', 'targetMarkets', 'annualPayCny', 'knowsCustoms'])
		let count = 0
		const used: number[] = []
		for await (const batch of readColumns(sheet, columns, 1)) {
			count += batch.columns.count
			if (used.length < count / 50_000) used.push(memoryInUse())
		}
		expect(count).toBe(400_000)
		expect(Math.max(...used.slice(1)) - Math.min(...used)).toBeLessThan(30e6)
	})
})

test('a list put together from its entries is the list read as a whole', () => {
	const lists = fc.constantFrom('languages', 'targetMarkets', 'nationalities', 'bridgeTasks', 'background')
	const entries = fc.constantFrom(
		...oddTexts,
		...[
			'ha:native',
			'en:fluent',
			'en : basic',
			'HA:Native',
			'no',
			'NG',
			'Kenya',
			'CN',
			'patent',
			'global-500',
			'so',
		],
	)
	fc.assert(
		fc.property(
			lists,
			fc.array(fc.array(entries, { maxLength: 25 }), { maxLength: 4 }),
			fc.constantFrom(';', '; ', ' ; '),
			(fact, cells, between) => {
				const read = quickListReader(fact as FactId, {}, cellReader(fact as FactId))
				for (const parts of cells) {
					const text = parts.join(between)
					expect(read(text)).toEqual(readCell(fact as FactId, text))
				}
			},
		),
		{ numRuns: runs(500) },
	)
})
