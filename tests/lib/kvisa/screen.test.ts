import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { writeXlsx } from '@/lib/sheet/xlsx/write-xlsx'
import { runs } from '../../runs'
import { kvisa } from './run-kvisa'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-screen-'))
afterAll(() => rmSync(folder, { recursive: true }))
const inFolder = (name: string) => path.join(folder, name)
function fileWith(name: string, content: string | Uint8Array): string {
	writeFileSync(inFolder(name), content)
	return inFolder(name)
}

const people = (count: number) =>
	['id,name,nationalities,age,highestDegree']
		.concat(Array.from({ length: count }, (_, at) => `c-${at},=Person ${at},NG,${20 + (at % 40)},master`))
		.join('\n')
const screenTo = (file: string, out: string, ...more: string[]) =>
	kvisa(['screen', file, '-o', out, '--on', '2026-12-01', ...more])

describe('kvisa screen', () => {
	test('writes each row with its result, as the app exports it, and no cell that runs as a formula', async () => {
		const out = inFolder('out.csv')
		const { code, err } = await screenTo(fileWith('in.csv', people(3)), out)
		expect(code).toBe(0)
		const lines = readFileSync(out, 'utf8').split('\r\n')
		expect(lines[0]).toMatch(/^\ufeffid,name,nationalities,age,highestDegree,▸ Outcome,▸ Rules,▸ Reasons,/)
		expect(lines[1]).toMatch(/^c-0,'=Person 0,NG,20,master,Not yet clear,/)
		expect(err).toContain('Rows: 3\n  Not yet clear: 3\n')
		expect([`${out}.part`, `${out}.journal`].filter(existsSync)).toEqual([])
	})

	test('reads workbooks, and gives JSON lines', async () => {
		const rows = people(2)
			.split('\n')
			.map((line) => line.split(','))
		const bytes = await new Response(
			writeXlsx(rows, 'People') as ReadableStream<Uint8Array<ArrayBuffer>>,
		).bytes()
		const { out, code } = await kvisa(['screen', '--json', '--on', '2026-12-01', fileWith('in.xlsx', bytes)])
		expect(code).toBe(0)
		const [first] = out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line))
		expect(first).toMatchObject({ row: 2, id: 'c-0', outcome: 'undetermined', faults: [] })
		expect(first.criteria).toMatchObject({ 'foreign-national': 'met', young: 'unknown' })
	})

	const asking = ['name,Nationality,highestDegree,Age', 'A,NG,master,30', 'B,NA,undergraduate,abc'].join('\n')

	test('guesses nothing: it names the row, the column and the option, and writes nothing', async () => {
		const out = inFolder('asked.csv')
		const { code, err } = await screenTo(fileWith('asking.csv', asking), out)
		expect(code).toBe(2)
		expect(err).toContain(`row 3, column B (Nationality): "NA" can mean more than one thing.`)
		expect(err).toContain(`--say 'Nationality:NA=answer|unknown|open'`)
		expect(err).toContain(`--say 'highestDegree:undergraduate=none|bachelor|unknown|open'`)
		expect([out, `${out}.part`, `${out}.journal`].filter(existsSync)).toEqual([])
	})

	test('takes the answers as options or from a person, and names a cell that cannot be read beside its row', async () => {
		const file = fileWith('asking.csv', asking)
		const [byOptions, byPerson] = [inFolder('by-options.csv'), inFolder('by-person.csv')]
		const said = ['--say', 'Nationality:NA=answer', '--say', 'highestDegree:undergraduate=bachelor']
		expect((await screenTo(file, byOptions, ...said)).code).toBe(0)
		const typed = await kvisa(
			['screen', file, '-o', byPerson, '--on', '2026-12-01'],
			['9', '1', 'bachelor'],
			true,
		)
		expect(typed.code).toBe(0)
		expect(typed.err).toContain(`--say 'Nationality:NA=answer'`)
		const written = readFileSync(byOptions, 'utf8')
		expect(readFileSync(byPerson, 'utf8')).toBe(written)
		expect(written).toContain('Age: abc')
	})

	test('reads a column as it is told, or not at all', async () => {
		const file = fileWith('odd.csv', ['Col A,age', 'NG,30', 'KE,31', 'IN,32', 'BR,33'].join('\n'))
		const as = (use: string) => kvisa(['screen', '--json', file, '--map', `Col A=${use}`])
		expect((await as('nationalities')).out).toContain('"foreign-national":"met"')
		expect((await as('-')).out).toContain('"foreign-national":"unknown"')
	})

	test.each([
		['a heading that it lacks', ['--map', 'X=age'], 'in.csv has no such heading'],
		['a fact that there is not', ['--map', 'age=years'], 'years is no fact'],
		['an answer to nothing', ['--say', 'age:NA=answer'], 'asks nothing of this'],
		['no place for the result', [], '-o: Name the file'],
		['two rule sets', ['-o', 'x.csv', '--rules', 'h1b,article'], 'one rule set at a time'],
		['itself as the result', ['-o', path.join(folder, 'in.csv')], 'This is the sheet itself'],
	])('refuses %s', async (_, more, text) => {
		const file = fileWith('in.csv', people(1))
		const out = more.includes('--map') || more.includes('--say') ? ['-o', inFolder('never.csv')] : []
		const { code, err } = await kvisa(['screen', file, ...out, ...more])
		expect([code, existsSync(inFolder('never.csv'))]).toEqual([2, false])
		expect(err).toContain(text)
	})

	test.each([
		['an open quotation mark', 'name,age\nA,30\n"B,31\n'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0])],
		['nothing', ''],
		['no heading that is a fact', 'x,y\n1,2\n'],
	])('is bad input with %s, and nothing is written', async (_, content) => {
		const out = inFolder('bad.csv')
		const { code, err } = await screenTo(fileWith('bad-in.csv', content), out)
		expect(code).toBe(2)
		expect(err).toMatch(/bad-in\.csv: /)
		expect([out, `${out}.part`].filter(existsSync)).toEqual([])
	})

	test('never ends with a stack, whatever the sheet holds', async () => {
		const cell = fc.oneof(fc.string(), fc.constantFrom('NA', '无', '?', '"', '=1+1', '1/2/90', '30', 'yes'))
		await fc.assert(
			fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }), async (rows) => {
				const file = fileWith(
					'any.csv',
					['age,Nationality,born,holdsProof', ...rows.map((row) => row.join(','))].join('\n'),
				)
				const { code, err } = await screenTo(file, inFolder('any-out.csv'))
				expect([0, 2]).toContain(code)
				expect(err).not.toMatch(/\bat .*:\d+:\d+/)
			}),
			{ numRuns: runs(100) },
		)
	})
})

describe('a run that was interrupted', () => {
	test('is a fault, and no bad input, where the machine does not let it write', async () => {
		const { code, err } = await screenTo(fileWith('one.csv', people(1)), path.join(folder, 'none', 'x.csv'))
		expect(code).toBe(1)
		expect(err).not.toMatch(/\bat .*:\d+:\d+/)
	})

	test('goes on after the last row that its journal names, and ends as if it had not been', async () => {
		const [file, out] = [fileWith('many.csv', people(5000)), inFolder('many-out.csv')]
		await screenTo(file, out)
		const whole = readFileSync(out)
		rmSync(out)
		// As a kill leaves it: the journal names 2,000 rows, and the part has more, the last of them cut.
		const lines = whole.toString('utf8').split('\r\n')
		const bytes = Buffer.byteLength(`${lines.slice(0, 2001).join('\r\n')}\r\n`)
		const again = await kvisaWithJournal(file, out, { whole, bytes, row: 2001 })
		expect(again.err).toContain('Goes on after row 2,001.')
		expect(again.err).toContain('Rows: 5,000')
		expect(readFileSync(out).equals(whole)).toBe(true)
	})

	test('begins anew if the sheet has changed since', async () => {
		const [file, out] = [fileWith('changed.csv', people(10)), inFolder('changed-out.csv')]
		writeFileSync(`${out}.journal`, '{"sheet":"another"}\n{"row":9,"bytes":5,"counts":{}}\n')
		writeFileSync(`${out}.part`, 'half a row')
		expect((await screenTo(file, out)).err).not.toContain('Goes on')
		expect(readFileSync(out, 'utf8')).not.toContain('half a row')
		expect(statSync(out).size).toBeGreaterThan(1000)
	})
})

type Kept = { readonly whole: Buffer; readonly bytes: number; readonly row: number }

/** Runs the same command beside what an earlier run left: its journal, whose task the program itself has written. */
async function kvisaWithJournal(file: string, out: string, { whole, bytes, row }: Kept) {
	const [task] = readFileSync(await journalOf(file), 'utf8').split('\n')
	const counts = {
		rows: row - 1,
		faultyRows: 0,
		firstFaulty: null,
		outcomes: { eligible: 0, undetermined: row - 1, ineligible: 0, 'not-needed': 0 },
	}
	writeFileSync(`${out}.journal`, `${task}\n${JSON.stringify({ row, bytes, counts })}\n{"row":40`)
	writeFileSync(`${out}.part`, whole.subarray(0, bytes + 77))
	return await screenTo(file, out)
}

/** The journal of a run that could not put its file in its place: a folder stands there. */
async function journalOf(file: string): Promise<string> {
	const taken = inFolder('taken')
	mkdirSync(taken, { recursive: true })
	await screenTo(file, taken)
	return `${taken}.journal`
}
