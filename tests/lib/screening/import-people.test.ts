import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { originalColumns } from '@/lib/screening/export/export-columns'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import { withAgeGiven } from '@/lib/screening/model/age'
import { withoutKept } from '@/lib/screening/model/without-kept'
import { mergeReply } from '@/lib/screening/replies/merge-reply'
import { withDates } from '@/lib/sheet/headings/choices'
import { day, someone, someRole } from './people'

const csv = (...lines: string[]) => new File([lines.join('\n')], 'people.csv')

async function openOn(on: () => string, records = memoryStore()) {
	const desk = await openDesk({ openStore: async () => records, today: on, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
const openWithRole = () => openOn(() => day)
type Desk = Awaited<ReturnType<typeof openWithRole>>

async function previewed(desk: Desk, file: File): Promise<SheetToRead> {
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}
const take = async (desk: Desk, file: File) =>
	desk.takeSheet({ ...(await previewed(desk, file)), roles: someRole.id })

async function people(desk: Desk) {
	const asked = {
		role: someRole.id,
		ruleset: 'article',
		formats: 'en-GB',
		languageNames: {},
		countryNames: {},
	} as const
	const { keys = [] } = (await desk.screen(asked)) ?? {}
	const kept = await Promise.all(keys.map((key) => desk.candidate(key)))
	return kept.flatMap((one) => one?.candidate ?? [])
}

describe('a date of birth', () => {
	test('gives the age of the day on which the desk opens, not of the import', async () => {
		let on = '2026-11-24'
		const records = memoryStore()
		await take(await openOn(() => on, records), csv('name,Date of birth', 'Ngozi Eze,1994-11-25'))
		expect((await people(await openOn(() => on, records)))[0]).toMatchObject({
			birthDate: '1994-11-25',
			facts: { age: 31 },
		})
		on = '2026-11-25'
		expect((await people(await openOn(() => on, records)))[0]?.facts.age).toBe(32)
	})

	test('by its month leaves the age open in that month alone', async () => {
		const records = memoryStore()
		await take(await openOn(() => '2026-10-31', records), csv('姓名,出生年月', '李娜,1994年11月'))
		const ageOn = async (on: string) => (await people(await openOn(() => on, records)))[0]?.facts.age
		expect(await ageOn('2026-10-31')).toBe(31)
		expect(await ageOn('2026-11-15')).toBeUndefined()
		expect(await ageOn('2026-12-01')).toBe(32)
	})

	test('that could be two days is asked once for its column, and read as is said', async () => {
		const desk = await openWithRole()
		const file = csv('name,DOB', 'A,03/04/1994', 'B,25/04/1994', 'C,11/12/1990')
		const sheet = await previewed(desk, file)
		const check = await desk.checkSheet(sheet)
		expect(check.askedDates).toMatchObject([{ column: 1, doubt: 'order', text: '03/04/1994', cells: 2 }])
		expect(check.faultCount).toBe(2)
		const columns = withDates(sheet.columns, 1, { order: 'day-first' })
		expect((await desk.checkSheet({ ...sheet, columns })).faultCount).toBe(0)
		await desk.takeSheet({ ...sheet, columns, roles: someRole.id })
		expect((await people(desk)).map(({ birthDate }) => birthDate)).toEqual([
			'1994-04-03',
			'1994-04-25',
			'1990-12-11',
		])
	})

	test('leaves the age open where both are given and do not agree, and is kept where they do', async () => {
		const desk = await openWithRole()
		await take(desk, csv('name,Age,DOB', 'A,31,1994-01-05', 'B,44,1994-01-05'))
		const [agreeing, other] = await people(desk)
		expect(agreeing).toMatchObject({ birthDate: '1994-01-05', facts: { age: 32 } })
		expect(other?.facts.age).toBeUndefined()
		expect(other?.birthDate).toBeUndefined()
		expect(other?.faults).toEqual([{ fact: 'age', heading: 'Age', value: '44', problem: 'other-age' }])
	})

	test('that gives no age of the check is told, and leaves the age beside it', async () => {
		const desk = await openWithRole()
		await take(desk, csv('name,Age,DOB', 'A,32,1900-01-01'))
		const [one] = await people(desk)
		expect(one?.facts.age).toBe(32)
		expect(one?.faults).toMatchObject([{ heading: 'DOB', value: '1900-01-01', problem: 'out-of-range' }])
	})

	test('that is known already is what an age of a later sheet is held against', async () => {
		const desk = await openWithRole()
		await take(desk, csv('id,name,DOB', '1,A,1994-01-05', '2,B,1994-01-05'))
		const later = csv('id,name,Age', '1,A,44', '2,B,31')
		expect((await desk.checkSheet(await previewed(desk, later))).faults).toMatchObject([
			{ heading: 'Age', value: '44', problem: 'other-age' },
		])
		await take(desk, later)
		const [other, agreeing] = await people(desk)
		expect(other).toMatchObject({ birthDate: '1994-01-05', facts: { age: 32 } })
		expect(other?.faults).toMatchObject([{ heading: 'Age', value: '44', problem: 'other-age' }])
		expect(agreeing).toMatchObject({ birthDate: '1994-01-05', facts: { age: 32 } })
		expect(agreeing?.faults).toBeUndefined()
	})

	test('is not given up for an age that was not touched, though the day has changed since', () => {
		const before = { ...someone('1'), birthDate: '1994-11-25', facts: { age: 31 } }
		expect(withAgeGiven(before, 31, '2026-11-25').birthDate).toBe('1994-11-25')
		expect(withAgeGiven(before, 30, '2026-11-25').birthDate).toBeUndefined()
		expect(mergeReply(before, { age: 30 }, '2026-11-25', { age: 'theirs' })).not.toHaveProperty('birthDate')
	})

	test('that lies ahead is told, and gives no age', async () => {
		const desk = await openWithRole()
		const sheet = await previewed(desk, csv('name,DOB', 'A,2027-01-05'))
		expect((await desk.checkSheet(sheet)).faults).toMatchObject([{ heading: 'DOB', problem: 'out-of-range' }])
	})

	test('gives way to an age of the person’s own reply that it does not give', () => {
		const known = someone('1', { birthDate: '1994-01-05', facts: { age: 32 } })
		expect(mergeReply(known, { age: 32 }, day).birthDate).toBe('1994-01-05')
		expect(mergeReply(known, { age: 30 }, day, { age: 'theirs' }).birthDate).toBeUndefined()
		expect(mergeReply(known, { age: 30 }, day).birthDate).toBe('1994-01-05')
		expect(mergeReply(known, { age: null }, day).birthDate).toBe('1994-01-05')
	})
})

test.each(['1994', '19940304', '300', '7'])('an age of %s is asked, never taken', async (age) => {
	const desk = await openWithRole()
	const { unread } = await desk.checkSheet(await previewed(desk, csv('name,Age', `A,${age}`)))
	expect(unread.groups.map(({ fact, key }) => [fact, key])).toEqual([['age', age]])
})

describe('somebody is known again', () => {
	const first = csv('id,name,E-mail,Age', 'K-1,Ngozi Eze,ngozi@example.org,29', ',Li Na,li@example.org,31')

	test('by their e-mail address, whatever its case, and keeps their number', async () => {
		const desk = await openWithRole()
		await take(desk, first)
		const taken = await take(
			desk,
			csv('name,E-mail,Age', 'Ngozi A. Eze,NGOZI@example.org,30', 'Na Li,li@example.org,'),
		)
		expect(taken).toMatchObject({ rows: 2, updated: 2 })
		expect((await people(desk)).map(({ id, name, email, facts }) => [id, name, email, facts.age])).toEqual([
			['K-1', 'Ngozi A. Eze', 'ngozi@example.org', 30],
			['', 'Na Li', 'li@example.org', 31],
		])
	})

	test('by their number first: another number at the same address is somebody else', async () => {
		const desk = await openWithRole()
		await take(desk, first)
		expect(await take(desk, csv('id,name,E-mail', 'K-2,Ngozi Eze,ngozi@example.org'))).toMatchObject({
			updated: 0,
		})
		expect(await take(desk, csv('id,name,E-mail', 'K-1,Ngozi Eze,new@example.org'))).toMatchObject({
			updated: 1,
		})
	})

	test('never by an address that several share, nor by their name', async () => {
		const desk = await openWithRole()
		await take(desk, csv('name,E-mail', 'A B,agency@example.org', 'C D,agency@example.org'))
		expect(await take(desk, csv('name,E-mail,Age', 'A B,agency@example.org,30'))).toMatchObject({
			updated: 0,
		})
		await take(desk, csv('name,E-mail', 'E F,one@example.org'))
		expect(await take(desk, csv('name,E-mail', 'G H,one@example.org'))).toMatchObject({ updated: 0 })
		expect(await take(desk, csv('name,Age', 'E F,30'))).toMatchObject({ updated: 0 })
	})

	test('and no empty, unknown or unreadable cell takes away what is known', async () => {
		const desk = await openWithRole()
		await take(
			desk,
			csv('id,name,E-mail,DOB,Nationality,HSK', 'K-1,Ngozi Eze,ngozi@example.org,1994-11-25,NG,HSK 4'),
		)
		const [before] = await people(desk)
		await take(desk, csv('id,name,E-mail,DOB,Nationality,HSK', 'K-1,,see CV,03/04/1994,Congo,N/A'))
		const [after] = await people(desk)
		for (const member of ['id', 'name', 'email', 'birthDate', 'facts'] as const)
			expect(after?.[member]).toEqual(before?.[member])
	})
})

describe('a first and a last name', () => {
	test.each([
		['first before last', 'First name,Last name,Age', 'Ngozi,Eze,29', 'Ngozi Eze'],
		['the last before the first in Chinese letters', '名,姓,年龄', '娜,李,29', '李娜'],
		['the last before the first in a Chinese sheet', '名,姓,年龄', 'Na,Li,29', 'Li Na'],
		['first before last in a German sheet', 'Nachname,Vorname,Alter', 'Eze,Ngozi,29', 'Ngozi Eze'],
		['one alone where the other is empty', 'First name,Last name,Age', ',Eze,29', 'Eze'],
	])('are joined: %s', async (_, headings, row, name) => {
		const desk = await openWithRole()
		await take(desk, csv(headings, row))
		expect((await people(desk)).map((one) => one.name)).toEqual([name])
	})
})

test('a date of birth and an address are deleted by themselves, in the row as it came as well', async () => {
	const desk = await openWithRole()
	await take(desk, csv('name,DOB,E-mail,Hobby', 'A,1994-11-25,a@example.org,chess'))
	const [known] = await people(desk)
	const { sheet } = (await desk.candidate(known?.key ?? '')) ?? {}
	if (!known || !sheet) throw new Error('nobody is there')
	await desk.saveCandidates({ saved: [withoutKept(withoutKept(known, sheet, 'birthDate'), sheet, 'email')] })
	const [after] = await people(desk)
	expect(JSON.stringify(after)).not.toMatch(/1994|example/)
	expect(after).toMatchObject({ name: 'A', cells: ['A', '', '', 'chess'], facts: { age: 31 } })
})

test('an export has the dates of birth as they are kept', () => {
	const columns = [
		{ id: 'sheet1', file: 'people.csv', headings: ['DOB'], mapping: ['birthDate'], takenOn: day },
	]
	const source = { kind: 'sheet', sheet: 'sheet1', row: 2 } as const
	const [column] = originalColumns([], columns)
	const cellOf = (cell: string, birthDate?: string) =>
		column?.cellOf(someone('1', { source, cells: [cell], ...(birthDate && { birthDate }) }))
	expect(cellOf('4 April 1990', '1990-04-04')).toBe('4 April 1990')
	expect(cellOf('03/04/1994', '1994-04-03')).toBe('1994-04-03')
	expect(cellOf('1990-04-04')).toBe('')
	const { facts: _, ...unsaid } = someone('1', { source, cells: ['1990-04-04'] })
	expect(column?.cellOf({ ...unsaid, facts: {} })).toBe('1990-04-04')
	expect(cellOf('03/04/1994')).toBe('03/04/1994')
	expect(cellOf('spring 1994')).toBe('spring 1994')
})

test('what the opening answers and the sheet otherwise is counted, by fact', async () => {
	const desk = await openWithRole()
	await desk.saveRoles([{ ...someRole, facts: { paidInMoney: true, annualPayCny: 300_000 } }])
	const sheet = await previewed(
		desk,
		csv('name,paidInMoney,annualPayCny,Age', 'A,yes,240000,29', 'B,no,300000,31', 'C,,?,', 'D,no,,'),
	)
	const { otherAnswers } = await desk.checkSheet({ ...sheet, role: someRole.id })
	expect(otherAnswers).toEqual([
		{ fact: 'annualPayCny', rows: 1 },
		{ fact: 'paidInMoney', rows: 2 },
	])
	expect((await desk.checkSheet(sheet)).otherAnswers).toEqual([])
})
