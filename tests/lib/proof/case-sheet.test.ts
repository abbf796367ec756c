import { execFile } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { GET } from '@/app/[locale]/rules/[id]/cases.xlsx/route'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { caseColumns } from '@/lib/proof/case-columns'
import { caseMarkOf } from '@/lib/proof/case-mark'
import { mergeReadings, readCaseSheet } from '@/lib/proof/read-case-sheet'
import { writeCsv } from '@/lib/sheet/csv/write-csv'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { SheetRow } from '@/lib/sheet/sheet-row'
import { persons } from '@/rules/persons'
import { readerOf, readings } from '@/rules/persons/readings'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { ofToday } from '@/tests/runs'
import { plainWordsOf } from '@/tests/wording'

const today = '2026-12-02'
const at = (column: (typeof caseColumns)[number]) => caseColumns.indexOf(column)

async function opened(file: Blob) {
	const sheet = await openSheet(file)
	if (sheet.kind === 'fault') throw new Error(sheet.fault)
	return sheet
}

/** The rows of the spreadsheet that is downloaded. */
async function downloaded(locale: Locale, id: RulesetId): Promise<SheetRow[]> {
	const response = await GET(new Request('http://localhost/'), { params: Promise.resolve({ locale, id }) })
	const rows: SheetRow[] = []
	for await (const batch of (await opened(await response.blob())).batches()) rows.push(...batch)
	return rows
}

type Mark = Partial<Record<(typeof caseColumns)[number], string>>

/** The same, marked in some rows, saved as CSV and read again. */
async function returned(locale: Locale, id: RulesetId, marks: readonly (Mark | undefined)[]) {
	const rows = (await downloaded(locale, id)).map(({ cells, number }) =>
		caseColumns.map((column, place) => marks[number - 2]?.[column] ?? cells[place] ?? ''),
	)
	const sheet = await opened(await new Response(writeCsv(rows)).blob())
	return readCaseSheet(sheet.batches(), today)
}

describe.each(localeIds)('the spreadsheet of cases in %s', (locale) => {
	test.each(ofToday(rulesetIds, 3, localeIds.indexOf(locale)))(
		'has each case of %s in a row, and is as it was when nobody marks it',
		async (id) => {
			const rows = await downloaded(locale, id)
			const { asOf, persons: table } = persons[id]
			expect(rows.slice(1).map(({ cells }) => cells.slice(0, 3))).toEqual(
				table.map((person) => [id, person.id, caseMarkOf(person, asOf)]),
			)
			for (const { cells } of rows)
				for (const column of ['start', 'differs', 'result', 'why'] as const)
					expect(cells[at(column)]).not.toBe('')
			expect(await returned(locale, id, [])).toEqual({ readings: [], faults: [] })
		},
	)

	test('comes back with what was marked in it; name and day hold for the rows below', async () => {
		const { form } = plainWordsOf(locale)
		const say = sayIn(locale)
		const [first, , third] = persons.h1b.persons
		const marks = [
			{ agrees: say(form.yes), name: 'Mara Lin', day: '2026-12-01' },
			undefined,
			{ agrees: say(form.no).toUpperCase(), because: 'The wage counts\nfrom the start.' },
		]
		const { readings: found, faults } = await returned(locale, 'h1b', marks)
		expect(faults).toEqual([])
		const reader = { name: 'Mara Lin', on: '2026-12-01' }
		expect(found).toMatchObject([
			{ ruleset: 'h1b', case: first?.id, agrees: true, ...reader },
			{ ruleset: 'h1b', case: third?.id, agrees: false, why: 'The wage counts from the start.', ...reader },
		])
		expect(readerOf('h1b', third?.id ?? '', found)).toEqual({
			...reader,
			agrees: false,
			why: 'The wage counts from the start.',
		})
	})
})

describe('a row with a fault', () => {
	const good = { agrees: 'yes', name: 'Mara Lin', day: '2026-12-01' }
	test.each<[string, Mark, RegExp]>([
		['neither yes nor no', { ...good, agrees: 'perhaps' }, /neither yes nor no/],
		['a no without a reason', { ...good, agrees: 'no' }, /Why/],
		['no name', { agrees: 'yes', day: '2026-12-01' }, /name/],
		['no day', { agrees: 'yes', name: 'Mara Lin' }, /no day/],
		['a day to come', { ...good, day: '2026-12-03' }, /no day until today/],
		['another case', { ...good, case: 'constructor' }, /no case/],
		['another rule set', { ...good, ruleset: '__proto__' }, /no case/],
		['a case that has changed', { ...good, mark: '000000000000' }, /has changed/],
		['a long reason', { ...good, agrees: 'no', because: 'x'.repeat(1001) }, /1000/],
		['a long name', { ...good, name: 'x'.repeat(101) }, /name/],
	])('is named: %s', async (_what, mark, said) => {
		const { faults } = await returned('en', 'h1b', [undefined, mark])
		expect(faults).toEqual([{ row: 3, fault: expect.stringMatching(said) }])
	})
})

describe('what was read', () => {
	test('stands in the order of the cases, the latest of each', () => {
		const [first, second] = persons.article.persons.map(({ id }) => id)
		const of = (id = '', name = 'A') => ({
			ruleset: 'article',
			case: id,
			mark: '',
			agrees: true,
			name,
			on: today,
		})
		expect(mergeReadings([of(second), of(first)], [of(second, 'B')])).toEqual([of(first), of(second, 'B')])
	})

	test('is of the cases as they are now', () => {
		for (const { ruleset, case: id, mark } of readings) {
			const table = persons[ruleset as RulesetId]
			const person = table.persons.find((one) => one.id === id)
			expect(
				person && caseMarkOf(person, table.asOf),
				`${ruleset} ${id}: read it again, or take the reading out`,
			).toBe(mark)
		}
	})

	test('is not taken from a file that is no spreadsheet', async () => {
		const said = await new Promise<string>((resolve) =>
			execFile(
				process.execPath,
				['scripts/rules/cases-read.mjs', 'public/icons/icon-192.png'],
				(error, _out, faults) => resolve(`${error?.code} ${faults}`),
			),
		)
		expect(said).toMatch(/^2 .*cannot be read as a spreadsheet/)
	})
})
