import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { maxColumnCharacters, maxTags } from '@/lib/limits/limits'
import { dateKinds } from '@/lib/records/shapes/options'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import { changesOf } from '@/lib/screening/cells/changes-of'
import type { ColumnToRead, ReadColumn } from '@/lib/screening/cells/read-column'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import { builtInStages, type Progress } from '@/lib/screening/model/progress'
import type { Candidate } from '@/lib/screening/model/records'
import { day, someone, someRole } from '../people'

const role = someRole.id

async function deskWith(people: readonly Candidate[], stages?: typeof someRole.stages) {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([{ ...someRole, ...(stages && { stages }) }])
	await desk.saveCandidates({ saved: people })
	return desk
}

const keys = ['a', 'b', 'c', 'd', 'e'] as const
const people = keys.map((key) => someone(key, { facts: {} }))

type Asked = Partial<ColumnToRead> & Pick<ColumnToRead, 'target' | 'text'>
async function read(desk: Desk, asked: Asked): Promise<Extract<ReadColumn, { lines: unknown }>> {
	const habits = { dateKind: 'reply' } as const
	const answer = await desk.readColumn({ role, keys, habits, said: new Map(), locale: 'en', ...asked })
	if ('fault' in answer) throw new Error(answer.fault)
	return answer
}

/** Enters what was read, as the page does, in one operation. */
async function enter(desk: Desk, { lines }: Awaited<ReturnType<typeof read>>, isReplacing = false) {
	const made = changesOf(lines, isReplacing)
	if (made?.kind === 'facts') await desk.fillFacts({ role, changes: made.changes })
	else if (made) expect(await desk.changeProgress({ role, ...made })).toEqual({ beyond: [] })
}

const stored = async (desk: Desk) => {
	const kept = await desk.candidates(keys)
	return kept.map(({ candidate }) => ({ facts: candidate.facts, progress: candidate.progress?.[role] ?? {} }))
}

/** A cell as spreadsheets put it on the clipboard. */
const onClipboard = (cell: string) => (/^"|[\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

describe('a pasted column', () => {
	const anyCell = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\r', ' ')),
		fc.constantFrom(
			'',
			' ',
			'"',
			'two\nlines',
			"'=1+1",
			'=1+1',
			'Interview',
			'2026-12-02',
			'yes',
			'无',
			'NA',
		),
	)
	const anyTarget = fc.constantFrom<CellTarget>(
		...([
			'stage',
			'owner',
			'date',
			'tags',
			'nationalities',
			'languages',
			'age',
			'jobOffer',
			'plannedActivities',
		] as CellTarget[]),
	)

	test('stands line by line beside its rows, none left out and none shifted, whatever it says', async () => {
		const desk = await deskWith(people)
		await fc.assert(
			fc.asyncProperty(
				anyTarget,
				fc
					.array(anyCell, { minLength: 1, maxLength: 8 })
					.filter((cells) => cells.some((cell) => cell.trim() !== '')),
				async (target, cells) => {
					const { lines, beyond } = await read(desk, {
						target,
						text: `${cells.map(onClipboard).join('\r\n')}\r\n`,
					})
					const without = (cell: string) => (cell === "'=1+1" ? '=1+1' : cell)
					expect([...lines.map(({ text }) => text), ...beyond]).toEqual(cells.map(without))
					expect(lines.map(({ key }) => key)).toEqual(keys.slice(0, cells.length))
				},
			),
		)
	})

	test('replaces nothing unasked, fills what is empty, and is taken back as one', async () => {
		const known = fc.option(fc.integer({ min: 18, max: 60 }), { nil: undefined })
		await fc.assert(
			fc.asyncProperty(
				fc.tuple(...keys.map(() => known)),
				fc
					.array(fc.constantFrom('20', '31', '?', '', 'about 30', '999'), { minLength: 1, maxLength: 5 })
					.filter((cells) => cells.some((cell) => cell !== '')),
				fc.boolean(),
				async (ages, cells, isReplacing) => {
					const desk = await deskWith(
						keys.map((key, at) => someone(key, { facts: ages[at] === undefined ? {} : { age: ages[at] } })),
					)
					const before = await stored(desk)
					await enter(desk, await read(desk, { target: 'age', text: cells.join('\n') }), isReplacing)
					const after = await stored(desk)
					for (const [at, { facts }] of after.entries()) {
						const was = before[at]?.facts.age
						const said = new Map<string, number | null>([
							['20', 20],
							['31', 31],
							['?', null],
						]).get(cells[at] ?? '')
						const isKept = said === undefined || (was !== undefined && !isReplacing)
						expect(facts.age).toEqual(isKept ? was : said)
					}
					const [last] = await desk.operations(role)
					if (JSON.stringify(after) === JSON.stringify(before)) return
					await desk.undo(last?.id ?? '')
					expect(await stored(desk)).toEqual(before)
				},
			),
			{ numRuns: 40 },
		)
	})

	test('that was copied from the table reads back as what stands there, in every language', async () => {
		const anyText = fc.string({ unit: 'binary', maxLength: 20 })
		const progress: fc.Arbitrary<Progress> = fc.record(
			{
				stage: fc.constantFrom(...builtInStages),
				owner: anyText,
				tags: fc.uniqueArray(anyText, { maxLength: 4 }),
				dates: fc
					.record({
						kind: fc.constantFrom(...dateKinds),
						day: fc.constantFrom('2026-12-02', '2026-11-30'),
						time: fc.constantFrom(undefined, '09:00', '17:45'),
					})
					.map(({ kind, day, time }) => ({ [kind]: { day, ...(time && { time }) } })),
			},
			{ requiredKeys: [] },
		)
		await fc.assert(
			fc.asyncProperty(
				fc.tuple(...keys.map(() => progress)),
				fc.constantFrom(...localeIds),
				fc.constantFrom<CellTarget>(
					'stage',
					'owner',
					'tags',
					'date',
					'languages',
					'nationalities',
					'plannedActivities',
				),
				async (each, locale, target) => {
					const desk = await deskWith(
						keys.map((key, at) => someone(key, { progress: { [role]: each[at] ?? {} } })),
					)
					const text = await desk.copyColumn({ role, target, keys, locale })
					const answer = await desk.readColumn({
						role,
						target,
						keys,
						text,
						locale,
						habits: { dateKind: 'review' },
						said: new Map(),
					})
					if ('fault' in answer) return expect(answer.fault).toBe('empty')
					expect(answer.lines.filter(({ what }) => what !== 'same' && what !== 'empty')).toEqual([])
				},
			),
		)
	})
})

const whatOf = ({ lines }: Awaited<ReturnType<typeof read>>) => lines.map(({ what }) => what)

test('stages are read by their name in any language and by the employer’s own, which come first', async () => {
	const desk = await deskWith(people, [
		{ id: 'new' },
		{ id: 'x1', name: 'Probearbeit' },
		{ id: 'offer', name: 'Interview' },
	])
	const answer = await read(desk, {
		target: 'stage',
		text: '新候选人\nPROBEARBEIT\ninterview\nOffer\nsecond round',
	})
	expect(whatOf(answer)).toEqual(['same', 'change', 'change', 'change', 'unread'])
	await enter(desk, answer)
	expect((await stored(desk)).map(({ progress }) => progress.stage)).toEqual([
		undefined,
		'x1',
		'offer',
		'offer',
		undefined,
	])
})

test('a day that can be read two ways is asked, and then read as it was said', async () => {
	const desk = await deskWith(people)
	const text = '3/4/2027\n13/4/2027 9:30, Start\n2027年5月1日 复查\nDec 2, 2026 — Interview\nMay 2027'
	const asked = await read(desk, { target: 'date', text })
	expect(asked.lines.map((line) => ('problem' in line ? line.problem : 'to' in line && line.to))).toEqual([
		'day-order',
		'2027-04-13 09:30, Start',
		'2027-05-01, Review',
		'2026-12-02, Interview',
		'no-day',
	])
	const told = await read(desk, {
		target: 'date',
		text,
		habits: { dateKind: 'visa', order: 'month-first' },
		said: new Map([['May 2027', '٣ مايو ٢٠٢٧، المقابلة']]),
	})
	expect(told.lines.flatMap((line) => ('to' in line ? line.to : []))).toEqual([
		'2027-03-04, Visa appointment',
		'2027-04-13 09:30, Start',
		'2027-05-01, Review',
		'2026-12-02, Interview',
		'2027-05-03, Interview',
	])
})

test('tags come to those that are there; more than there may be are asked', async () => {
	const desk = await deskWith([
		someone('a', { progress: { [role]: { tags: ['one'] } } }),
		someone('b', { progress: { [role]: { tags: Array.from({ length: maxTags }, (_, at) => `t${at}`) } } }),
		someone('c'),
	])
	const answer = await read(desk, { target: 'tags', text: 'two, one\nmore\n一、"a, b"' })
	expect(whatOf(answer)).toEqual(['change', 'too-many-tags', 'change'])
	await enter(desk, answer)
	expect((await stored(desk)).map(({ progress }) => progress.tags)).toEqual([
		['one', 'two'],
		expect.arrayContaining(['t0']),
		['一', 'a, b'],
	])
})

test('answers about health stay out where the candidate has withdrawn their consent', async () => {
	const withdrawn = { sensitive: day } as Candidate['withdrawn']
	const desk = await deskWith([
		someone('a', { facts: {}, ...(withdrawn && { withdrawn }) }),
		someone('b', { facts: {} }),
	])
	const answer = await read(desk, { target: 'canShowHealthCertificate', text: 'yes\nyes' })
	expect(whatOf(answer)).toEqual(['withdrawn', 'change'])
})

test.each([
	['columns', 'a\tb'],
	['open-quote', '"never closed'],
	['empty', ' \n\n'],
	['too-long', 'a'.repeat(maxColumnCharacters + 1)],
])('a text that is no column is refused as a whole: %s', async (fault, text) => {
	const desk = await deskWith(people)
	expect(
		await desk.readColumn({
			role,
			target: 'owner',
			keys,
			text,
			habits: { dateKind: 'reply' },
			said: new Map(),
			locale: 'en',
		}),
	).toEqual({ fault })
})

test('what stands in the table cannot run as a formula where it is pasted', async () => {
	const desk = await deskWith([someone('a', { progress: { [role]: { owner: '=HYPERLINK("x")' } } })])
	expect(await desk.copyColumn({ role, target: 'owner', keys: ['a'], locale: 'en' })).toBe(`'=HYPERLINK("x")`)
})

test('one answer for several says who has the same, another, or none', async () => {
	const desk = await deskWith([
		someone('a', { facts: { jobOffer: 'written' } }),
		someone('b', { facts: { jobOffer: 'verbal' } }),
		someone('c', { facts: { jobOffer: null } }),
		someone('d', { facts: {} }),
	])
	expect(
		await desk.compareAnswers({
			role,
			keys: ['a', 'b', 'c', 'd', 'gone'],
			fact: 'jobOffer',
			value: 'written',
		}),
	).toMatchObject({ same: ['a'], replace: ['b'], change: ['c', 'd'] })
})

describe('what would make somebody need neither visa nor permit', () => {
	test.each([
		['nationalities', '香港', ['HK'], 'HK'],
		['nationalities', 'Taiwan', ['TW'], 'TW'],
		['permanentResident', 'Yes', true, 'card'],
	] as const)('is not entered before it is confirmed: %s, %s', async (target, text, value, entry) => {
		const desk = await deskWith(people)
		const [line] = (await read(desk, { target, text })).lines
		expect(line).toMatchObject({ what: 'unread', problem: 'two-meanings', entry })
		const confirmed = await read(desk, { target, text, said: new Map([[text, text]]) })
		await enter(desk, confirmed)
		const [entered] = await stored(desk)
		expect(entered?.facts).toEqual({ [target]: value })
		const [again] = (await read(desk, { target, text })).lines
		expect(again).toMatchObject({ what: 'same' })
	})

	test('is entered at once where it cannot', async () => {
		const desk = await deskWith(people)
		await enter(desk, await read(desk, { target: 'permanentResident', text: 'No' }))
		await enter(desk, await read(desk, { target: 'nationalities', text: 'Kenya' }))
		expect((await stored(desk))[0]?.facts).toEqual({ nationalities: ['KE'], permanentResident: false })
	})
})
