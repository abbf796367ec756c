import { describe, expect, test } from 'vitest'
import { differencePage } from '@/lib/screening/difference/difference-page'
import { day, someone, someRole } from './people'
import { changedIn, tracker } from './tracker'

const later = '2026-12-01'
const byHand = { kind: 'hand', by: { name: 'Wei Sun' }, on: day } as const
const byReply = { kind: 'reply', on: day } as const

const headings = 'id,name,Age,HSK,Customs,Hobby'
const first = [headings, 'K-1,Ngozi Eze,29,HSK 4,,chess', 'K-2,Li Na,31,,yes,']
const knowsCustoms = (lines: readonly string[]) =>
	lines.map((line) => line.replace('Customs', 'knowsCustoms'))

async function withFirst() {
	const list = tracker()
	await list.take(knowsCustoms(first))
	const [ngozi, li] = list.people()
	if (!ngozi || !li) throw new Error('nobody is there')
	return { ...list, ngozi, li }
}
const marks = (comparison: Parameters<typeof changedIn>[0]) =>
	changedIn(comparison).map(({ row, differences }) => [
		row,
		differences.map(({ field, theirs, mark, doubt }) => [field, theirs, mark, doubt]),
	])

describe('the same sheet again', () => {
	test('changes nothing: a correction by hand and the day of every row stay', async () => {
		const list = await withFirst()
		const { ngozi, li } = list
		list.change(ngozi.key, {
			facts: { ...ngozi.facts, chineseLevel: 'hsk5' },
			origins: { chineseLevel: byHand },
		})
		const corrected = list.candidates.get(ngozi.key)
		expect(marks(await list.compare(knowsCustoms(first), {}, later))).toEqual([
			[2, [['chineseLevel', 'hsk4', 'mine', 'same-cell']]],
		])
		expect(await list.take(knowsCustoms(first), {}, later)).toMatchObject({
			rows: 2,
			updated: 2,
			changed: 0,
			saved: [],
		})
		expect(list.people()).toEqual([corrected, li])
	})

	test('leaves what was changed since, also where no record says by whom', async () => {
		const list = await withFirst()
		const { ngozi } = list
		list.change(ngozi.key, { name: 'Ngozi A. Eze', facts: { ...ngozi.facts, age: 30 } })
		await list.take(knowsCustoms(first), {}, later)
		expect(list.candidates.get(ngozi.key)).toMatchObject({ name: 'Ngozi A. Eze', facts: { age: 30 } })
	})

	test('does not say again that a cell is unreadable whose fact was answered by hand', async () => {
		const sheet = ['id,name,Age', 'K-1,Ngozi Eze,about 30']
		const list = tracker()
		await list.take(sheet)
		const [ngozi] = list.people()
		list.change(ngozi?.key ?? '', { facts: { age: 30 }, origins: { age: byHand }, faults: [] })
		expect((await list.take(sheet)).saved).toEqual([])
		expect((await list.take(['id,name,Age', 'K-1,Ngozi Eze,over 30'])).saved).toMatchObject([
			{ facts: { age: 30 }, faults: [{ value: 'over 30' }] },
		])
	})
})

describe('a newer sheet', () => {
	const newer = knowsCustoms([
		headings,
		'K-1,Ngozi Eze,30,HSK 3,no,chess',
		'K-2,Li Na,31,,?,go',
		'K-3,Bisi Garba,28,HSK 2,,',
	])

	test('says fact by fact what differs; corrections by hand and replies stay, the rest is imported', async () => {
		const list = await withFirst()
		const { ngozi, li } = list
		list.change(ngozi.key, {
			facts: { ...ngozi.facts, chineseLevel: 'hsk5', knowsCustoms: true },
			origins: { chineseLevel: byHand, knowsCustoms: byReply },
		})
		const comparison = await list.compare(newer, {}, later)
		expect(comparison).toMatchObject({ fresh: 1, unchanged: 1, blanks: 1, gone: [], twins: [] })
		expect(comparison.firstFresh).toEqual([{ row: 4, id: 'K-3', name: 'Bisi Garba' }])
		expect(marks(comparison)).toEqual([
			[
				2,
				[
					['age', 30, 'theirs', null],
					['chineseLevel', 'hsk3', 'mine', null],
					['knowsCustoms', false, 'mine', null],
				],
			],
		])
		const taken = await list.take(newer, {}, later)
		expect(taken).toMatchObject({ rows: 3, updated: 2, changed: 1, fields: 1 })
		expect(list.candidates.get(ngozi.key)).toMatchObject({
			facts: { age: 30, chineseLevel: 'hsk5', knowsCustoms: true },
			origins: { chineseLevel: byHand, knowsCustoms: byReply },
			savedOn: day,
		})
		// Only a cell that is no fact differs: the row is unchanged, but its cells are those of the newer sheet.
		expect(list.candidates.get(li.key)).toEqual({
			...li,
			source: { kind: 'sheet', sheet: taken.sheet.id, row: 3 },
			cells: ['K-2', 'Li Na', '31', '', '?', 'go'],
			facts: { ...li.facts },
		})
		expect(list.named('Bisi Garba')?.savedOn).toBe(later)
	})

	test('is taken as was chosen: a field before a person, a person before a column, a column before all', async () => {
		const choose = async (differences: Parameters<typeof list.take>[1]) => {
			const list = await withFirst()
			await list.take(newer, differences, later)
			return list.candidates.get(list.ngozi.key)?.facts
		}
		const list = await withFirst()
		const before = { age: 29, chineseLevel: 'hsk4' }
		const theirs = { age: 30, chineseLevel: 'hsk3', knowsCustoms: false }
		expect(await choose({})).toEqual(theirs)
		expect(await choose({ differences: { all: 'mine' } })).toEqual(before)
		expect(await choose({ differences: { all: 'mine', columns: { age: 'theirs' } } })).toEqual({
			...before,
			age: 30,
		})
		expect(await choose({ differences: { columns: { age: 'theirs' }, people: { 2: 'mine' } } })).toEqual(
			before,
		)
		expect(
			await choose({ differences: { people: { 2: 'mine' }, cells: { 2: { chineseLevel: 'theirs' } } } }),
		).toEqual({ ...before, chineseLevel: 'hsk3' })
	})

	test('empties an answer only where that field is chosen by itself', async () => {
		const list = await withFirst()
		const { li } = list
		const all = {
			differences: { all: 'theirs', columns: { knowsCustoms: 'theirs' }, people: { 3: 'theirs' } },
		} as const
		await list.take(newer, all, later)
		expect(list.candidates.get(li.key)?.facts.knowsCustoms).toBe(true)
		expect(marks(await list.compare(newer, { withBlanks: true }, later))).toEqual([
			[3, [['knowsCustoms', null, 'mine', 'not-sure']]],
		])
		await list.take(newer, { differences: { cells: { 3: { knowsCustoms: 'theirs' } } } }, later)
		expect(list.candidates.get(li.key)?.facts.knowsCustoms).toBeNull()
	})

	test('never says less of a list without a choice', async () => {
		const list = tracker()
		await list.take(['id,Languages', 'K-1,Italian (native); English (fluent)'])
		const less = ['id,Languages', 'K-1,Italian (native)']
		expect(marks(await list.compare(less))).toMatchObject([[2, [['languages', {}, 'open', 'less']]]])
		await list.take(less)
		expect(list.people()[0]?.facts.languages).toHaveLength(2)
		await list.take(less, { differences: { columns: { languages: 'theirs' } } })
		expect(list.people()[0]?.facts.languages).toHaveLength(1)
	})

	test('leaves what was entered by hand, and remembers that it was', async () => {
		const list = tracker([someone('1', { facts: { age: 41 }, source: { kind: 'hand' } })])
		const sheet = ['id,Age,HSK', 'C-1,40,HSK 3']
		await list.take(sheet, {}, later)
		const [one] = list.people()
		expect(one).toMatchObject({ facts: { age: 41, chineseLevel: 'hsk3' }, source: { kind: 'sheet' } })
		expect(one?.origins).toEqual({ age: { kind: 'hand', by: { name: '' }, on: day } })
		await list.take(['id,Age,HSK', 'C-1,39,HSK 4'], {}, later)
		expect(list.people()[0]?.facts).toEqual({ age: 41, chineseLevel: 'hsk4' })
	})

	test('holds a date of birth against an age by hand', async () => {
		const list = await withFirst()
		list.change(list.ngozi.key, { facts: { age: 41 }, origins: { age: byHand } })
		const dated = ['id,name,DOB', 'K-1,Ngozi Eze,1985-12-24', 'K-2,Li Na,1995-01-02']
		expect(marks(await list.compare(dated, {}, later))).toEqual([
			[2, [['birthDate', '1985-12-24', 'mine', null]]],
			[3, [['birthDate', '1995-01-02', 'theirs', null]]],
		])
		await list.take(dated, { differences: { people: { 2: 'theirs' } } }, later)
		expect(list.candidates.get(list.ngozi.key)).toMatchObject({ birthDate: '1985-12-24', facts: { age: 40 } })
		expect(list.candidates.get(list.ngozi.key)?.origins).toBeUndefined()
	})

	test('says whose result turns, under the law and the opening’s own rule set', async () => {
		const list = tracker([someone('1', { source: { kind: 'sheet', sheet: 'gone', row: 2 } })])
		const comparison = await list.compare(['id,knowsCustoms', 'C-1,no'])
		const page = await differencePage(someRole, comparison, { choices: {}, from: 0 })
		expect(page.turns).toEqual([{ ruleset: 'article', from: 'eligible', to: 'ineligible', people: 1 }])
		expect(page.people[0]?.outcomes.map(({ ruleset }) => ruleset)).toEqual([
			'k-published',
			'work-permit',
			'article',
		])
		const kept = await differencePage(someRole, comparison, {
			choices: { all: 'mine' },
			from: 0,
			onlyTurned: true,
		})
		expect(kept).toMatchObject({
			turns: [],
			total: 0,
			people: [],
			counts: { facts: 1, imported: 0, kept: 1 },
		})
	})
})

describe('somebody who no longer stands in the sheet', () => {
	test('is marked and never deleted; the mark goes when they stand in one again', async () => {
		const list = await withFirst()
		const without = knowsCustoms([headings, first[1] as string])
		expect((await list.compare(without)).gone).toEqual([list.li.key])
		const { gone, sheet } = await list.take(without, {}, later)
		expect(gone).toEqual([list.li.key])
		expect(list.candidates.get(list.li.key)).toEqual({ ...list.li, gone: sheet.id })
		await list.take(knowsCustoms(first), {}, later)
		expect(list.candidates.get(list.li.key)).not.toHaveProperty('gone')
	})

	test('is nobody of another list, of another opening, or of a row that is left out', async () => {
		const list = await withFirst()
		expect((await list.compare(knowsCustoms([headings, 'K-9,Somebody Else,40,,,']))).gone).toEqual([])
		expect((await list.compare(['id,name', 'K-1,Ngozi Eze'])).gone).toEqual([])
		list.change(list.li.key, { roles: ['another'] })
		expect((await list.compare(knowsCustoms([headings, first[1] as string]))).gone).toEqual([])
	})
})

describe('a possible duplicate', () => {
	const known = ['id,name,Nationality,Age', 'K-1,Halima Musa,Nigeria,37']
	const other = ['name,Nationality,Age', 'Musa Halima,Nigeria,38', 'Halima Musa,Kenya,38']

	test('is asked about by name and nationality, and comes in as a new candidate without an answer', async () => {
		const list = tracker()
		await list.take(known)
		const [halima] = list.people()
		const { twins, asked, fresh } = await list.compare(other)
		expect(fresh).toBe(2)
		expect(twins).toEqual([{ row: 2, with: halima?.key }])
		expect(asked).toMatchObject([{ is: null, incoming: { name: 'Musa Halima' }, other: { id: 'K-1' } }])
		expect(await list.take(other)).toMatchObject({ updated: 0, rows: 2 })
		expect(list.people()).toHaveLength(3)
	})

	test('is one candidate if a person says so, and two who are never asked about again otherwise', async () => {
		const list = tracker()
		await list.take(known)
		const [halima] = list.people()
		const key = halima?.key ?? ''
		const same = { twins: { 2: { with: key, is: 'same' } } } as const
		const comparison = await list.compare(other, same)
		expect(comparison.asked).toMatchObject([{ row: 2, is: 'same' }])
		expect(marks(comparison)).toEqual([
			[
				2,
				[
					['name', 'Musa Halima', 'theirs', null],
					['age', 38, 'theirs', null],
				],
			],
		])
		await list.take(other, same)
		expect(list.people()).toHaveLength(2)
		expect(list.candidates.get(key)).toMatchObject({ id: 'K-1', name: 'Musa Halima', facts: { age: 38 } })

		const two = tracker()
		await two.take(known)
		const [first] = two.people()
		await two.take(other, { twins: { 2: { with: first?.key ?? '', is: 'two' } } })
		expect(two.named('Musa Halima')?.distinct).toEqual([first?.key])
		expect((await two.compare(other)).twins).toEqual([])
	})

	test('is nobody of another age or day of birth, nor of a name that many share', async () => {
		const askedAbout = async (row: string) => {
			const list = tracker()
			await list.take(['id,name,DOB,Age', 'K-1,Halima Musa,1989-03-04,', 'K-2,Li Na,,40', 'K-3,Bisi Garba,,'])
			return (await list.compare(['name,DOB,Age', row])).twins.length
		}
		expect(await askedAbout('Halima Musa,1990-03-04,')).toBe(0)
		expect(await askedAbout('Li Na,,43')).toBe(0)
		expect(await askedAbout('Na Li,,42')).toBe(1)
		const many = tracker()
		await many.take(['id,name', ...Array.from({ length: 11 }, (_, at) => `K-${at},Li Na`)])
		expect((await many.compare(['name,HSK', 'Li Na,HSK 4'])).twins).toEqual([])
	})

	test('is asked about where two rows have the same address and names that fit', async () => {
		const sheet = [
			'name,E-mail,Age',
			'Ngozi Eze,ngozi@example.org,29',
			'Li Na,li@example.org,31',
			'Eze Ngozi,NGOZI@example.org,30',
		]
		const list = tracker()
		expect((await list.compare(sheet)).asked).toMatchObject([
			{ row: 4, with: 2, is: null, incoming: { name: 'Eze Ngozi' }, other: { name: 'Ngozi Eze' } },
		])
		await list.take(sheet, { twins: { 4: { with: 2, is: 'same' } } })
		expect(list.people().map(({ name, facts }) => [name, facts.age])).toEqual([
			['Eze Ngozi', 30],
			['Li Na', 31],
		])
		const two = tracker()
		await two.take(sheet)
		expect(two.people()).toHaveLength(3)
	})
})
