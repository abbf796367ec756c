import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { decidedByNo } from '@/lib/screening/import/read-back/deciding'
import { wordsOfLocales } from '@/lib/sheet/cells/vocabulary/words-of-locales'
import { type Sense, senseOf, withSense } from '@/lib/sheet/headings/with-sense'
import { factIds, facts } from '@/rules/facts'
import { day, someRole } from './people'

const openList = async () => {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	return desk
}
type Desk = Awaited<ReturnType<typeof openList>>

async function sheetIn(desk: Desk, heading: string, ...cells: readonly string[]) {
	const rows = cells.map((cell, at) => [
		`p${at}`,
		['Clara Mendes', 'Musa Bello', 'Linh Tran'][at] ?? '',
		cell,
	])
	const file = new File([Papa.unparse([['id', 'Name', heading], ...rows])], 'list.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return { file, choices: {}, headingRow: preview.headingRow, columns: preview.columns }
}
type Read = Awaited<ReturnType<typeof sheetIn>>

const answered = (sheet: Read, sense: Sense): Read => ({
	...sheet,
	columns: withSense(sheet.columns, { column: 2, fact: 'canShowHealthCertificate' }, sense),
})

/** What the list holds of a fact once a sheet is taken in, person by person. */
async function taken(desk: Desk, sheet: Read, fact: 'canShowHealthCertificate' | 'holdsProof') {
	await desk.takeSheet({ ...sheet, roles: someRole.id })
	const asked = { role: someRole.id, formats: 'en-GB', languageNames: {}, countryNames: {} }
	const { keys = [] } = (await desk.screen(asked)) ?? {}
	const people = await desk.candidates(keys)
	return Object.fromEntries(people.map(({ candidate }) => [candidate.id, candidate.facts[fact]]))
}

describe('a no that can decide alone by the law', () => {
	test('is one about proof of the degree, health or a criminal record', () => {
		const deciding = factIds.filter(
			(fact) => facts[fact].type === 'yes-no' && decidedByNo(fact, day).length > 0,
		)
		expect(Object.fromEntries(deciding.map((fact) => [fact, decidedByNo(fact, day)]))).toEqual({
			holdsProof: ['k-published'],
			canShowHealthCertificate: ['work-permit'],
			canShowNoCriminalRecord: ['work-permit'],
		})
	})

	test('is read back with two people, and counts for nobody before it is confirmed', async () => {
		const desk = await openList()
		const sheet = await sheetIn(desk, 'Medical', 'No', 'Yes', 'no')
		const { readBack } = await desk.checkSheet(sheet)
		expect(readBack).toEqual([
			{
				column: 2,
				fact: 'canShowHealthCertificate',
				laws: ['work-permit'],
				no: { cells: 2, word: 'No', name: 'Clara Mendes' },
				yes: { cells: 1, word: 'Yes', name: 'Musa Bello' },
			},
		])
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({
			p0: undefined,
			p1: true,
			p2: undefined,
		})
	})

	test('counts as it stands once that is right', async () => {
		const desk = await openList()
		const sheet = answered(await sheetIn(desk, 'Medical', 'No', 'Yes'), 'answer')
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: false, p1: true })
	})

	test('and each yes beside it count as the opposite where somebody says so', async () => {
		const desk = await openList()
		const sheet = answered(await sheetIn(desk, 'Medical', 'No', 'Yes'), 'opposite')
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: true, p1: false })
	})

	test('can be answered again, after the column was left out too', async () => {
		const desk = await openList()
		let sheet = await sheetIn(desk, 'Medical', 'No', 'Yes')
		for (const sense of ['leave', 'opposite', 'answer', 'leave', 'opposite'] as const) {
			sheet = answered(sheet, sense)
			expect(sheet.columns.map(senseOf).at(2)).toBe(sense)
		}
		expect(await taken(desk, sheet, 'canShowHealthCertificate')).toEqual({ p0: true, p1: false })
	})

	test('is not read back under a heading of ours, nor without a no, nor where the column was left out', async () => {
		const desk = await openList()
		for (const { facts: texts } of Object.values(wordsOfLocales)) {
			for (const heading of [
				'holdsProof',
				String(texts.holdsProof.label),
				String(texts.holdsProof.question),
			]) {
				const sheet = await sheetIn(desk, heading, 'no', 'yes')
				expect((await desk.checkSheet(sheet)).readBack).toEqual([])
				expect(sheet.columns[2]?.habits?.asksDeciding).toBeUndefined()
			}
		}
		const allYes = await sheetIn(desk, 'Medical', 'yes', 'yes')
		expect((await desk.checkSheet(allYes)).readBack).toEqual([])
		const left = await sheetIn(desk, 'Medical', 'no', 'yes')
		const without = answered(left, 'leave')
		expect((await desk.checkSheet(without)).readBack).toEqual([])
		expect(await taken(desk, without, 'canShowHealthCertificate')).toEqual({ p0: undefined, p1: undefined })
	})
})
