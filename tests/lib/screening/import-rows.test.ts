import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { previewSheet, type SheetChoices } from '@/lib/screening/import/import-sheet'
import { withUse } from '@/lib/sheet/headings/headings'
import { day, someRole } from './people'

const csv = (...lines: string[]) => new File([lines.join('\n')], 'people.csv')

async function previewOf(file: File, choices?: SheetChoices) {
	const preview = await previewSheet(file, choices)
	if (preview.kind === 'fault') throw new Error(preview.fault)
	return preview
}

describe('the rows of the headings', () => {
	const tracker = csv('Recruiting tracker', '', 'name,Age,Nationalities', 'Ngozi Eze,29,NG', 'Li,31,KE')

	test('are found below a title, and said with the first rows as they are', async () => {
		expect(await previewOf(tracker)).toMatchObject({
			headings: { first: 3, last: 3 },
			hasSureHeadings: true,
			headingRow: 3,
			start: [
				{ number: 1, cells: ['Recruiting tracker'] },
				{ number: 3, cells: ['name', 'Age', 'Nationalities'] },
				{ number: 4 },
				{ number: 5 },
			],
		})
	})

	test('are two where the user says so: what stands under one another is joined', async () => {
		const file = csv('Candidate,,Annual', 'name,Age,salary', 'Ngozi Eze,29,240000')
		const { columns, first, headingRow } = await previewOf(file, { headings: { first: 1, last: 2 } })
		expect(columns.map(({ heading, use }) => [heading, use])).toEqual([
			['Candidate name', 'name'],
			['Age', 'age'],
			['Annual salary', 'annualPayCny'],
		])
		expect(headingRow).toBe(2)
		expect(first).toEqual([['Ngozi Eze', '29', '240000']])
	})

	test('are not guessed where none is known', async () => {
		const file = csv('Ngozi Eze,29,NG', 'Li Wei,31,KE')
		expect((await previewOf(file)).hasSureHeadings).toBe(false)
	})
})

test('of a sheet without headings the first person comes in like every other', async () => {
	const desk = await openDesk({ openStore: async () => memoryStore(), today: () => day, onChange: () => {} })
	await desk.saveRoles([someRole])
	const file = csv('Ngozi Eze,29,NG', 'Li Wei,31,KE')
	const choices = { headings: null }
	const preview = await desk.previewSheet({ file, choices })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	expect(preview).toMatchObject({ headings: null, hasSureHeadings: true, headingRow: 0 })
	const columns = (['name', 'age', 'nationalities'] as const).reduce(
		(read, use, at) => withUse(read, { at, use }),
		preview.columns,
	)
	const sheet = { file, choices, columns, headingRow: preview.headingRow }
	expect(await desk.checkSheet(sheet)).toMatchObject({ rows: 2, faultCount: 0 })
	await desk.takeSheet({ ...sheet, roles: someRole.id })
	const screened = await desk.screen({
		role: someRole.id,
		formats: 'en-GB',
		languageNames: {},
		countryNames: {},
	})
	expect(screened?.names).toEqual(['Ngozi Eze', 'Li Wei'])
})
