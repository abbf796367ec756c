// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import AddView from '@/components/screening/import/add-view'
import type { Candidate } from '@/lib/screening/store/model'
import { someone, someRole } from '@/tests/lib/screening/people'
import { openScreening } from './screening'

afterEach(cleanup)

const lines = [
	'Staff no,name,Age,Languages,knowsCustoms,Hobby',
	'C-a,Ngozi Eze,29,Hausa (native),yes,chess',
	'C-2,Abena Owusu,about 30,English (fluent),perhaps,',
	'C-2,Kofi Addo,40,French,no,',
]

async function open(text: string = lines.join('\n'), people: readonly Candidate[] = []) {
	const type = 'text/csv'
	pendingFile.keep(new File([text], 'people.csv', { type }))
	return openScreening(<AddView role={someRole.id} />, { roles: [someRole], people })
}
const reviewed = () => screen.findByRole('region', { name: 'What the file brings' })

describe('a file that is being looked at', () => {
	test('shows how each column is read, with its first cells; the other ways in stand back', async () => {
		await open()
		await reviewed()
		const table = within(screen.getByRole('table', { name: 'The columns of the file' }))
		const read = table
			.getAllByRole('row')
			.slice(1)
			.map((row) => [
				within(row).getByRole('rowheader').querySelector('bdi')?.textContent,
				within(row).getByRole<HTMLSelectElement>('combobox').value,
				row.querySelector('td bdi')?.textContent,
			])
		expect(read).toEqual([
			['Staff no', '', 'C-a'],
			['name', 'name', 'Ngozi Eze'],
			['Age', 'age', '29'],
			['Languages', 'languages', 'Hausa (native)'],
			['knowsCustoms', 'knowsCustoms', 'yes'],
			['Hobby', '', 'chess'],
		])
		expect(screen.queryByRole('region', { name: 'A link or a code' })).toBeNull()
	})

	test('lists each cell that cannot be read, with row, column, value and what is expected', async () => {
		await open()
		await reviewed()
		const faults = [...document.querySelectorAll<HTMLElement>('tr[data-fault]')]
		expect(faults.map((row) => [row.dataset.fault, row.textContent])).toEqual([
			[
				'age',
				expect.stringMatching(/^3Age“about 30” cannot be read\. Expected: a whole number from 16 to 100\.$/),
			],
			['knowsCustoms', expect.stringMatching(/^3knowsCustoms“perhaps” .*Expected: yes or no\.$/)],
			['languages', expect.stringMatching(/^4Languages“French” needs a level\. Expected: such as .*\.$/)],
		])
	})

	test('is read anew when a column is corrected: known rows, and numbers that stand twice', async () => {
		const { user } = await open(undefined, [someone('a')])
		expect((await reviewed()).textContent).toContain('3 are new, none is known')
		await user.selectOptions(screen.getByLabelText('Read Staff no as'), 'id')
		await screen.findByText(/2 are new, 1 is known and will be brought up to date/)
		expect(
			screen.getByText('The same number stands in several rows.').closest('.notice')?.textContent,
		).toMatch(/C-2.*rows 3, 4/)
	})

	test('comes in with all its rows; what it says of a known one is added to what was known', async () => {
		const { user, desk } = await open(undefined, [someone('a')])
		await reviewed()
		await user.selectOptions(screen.getByLabelText('Read Staff no as'), 'id')
		await screen.findByText(/2 are new/)
		await user.click(screen.getByRole('button', { name: 'Add 3 candidates' }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const { facts } = (await desk.candidate('a'))?.candidate ?? {}
		expect(facts).toEqual({
			...someone('a').facts,
			age: 29,
			languages: [{ language: 'ha', level: 'native' }],
			knowsCustoms: true,
		})
	})

	test('is read as the one before it was corrected', async () => {
		const { user, desk } = await open()
		await reviewed()
		await user.selectOptions(screen.getByLabelText('Read Staff no as'), 'id')
		await screen.findByText(/The same number stands in several rows/)
		await user.click(screen.getByRole('button', { name: 'Add 3 candidates' }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const again = await desk.previewSheet({
			file: new File(['STAFF NO,Hobby\nC-9,chess'], 'more.csv'),
			choices: {},
		})
		expect(again).toMatchObject({
			columns: [
				{ use: 'id', note: 'chosen' },
				{ use: null, note: 'unknown' },
			],
		})
	})

	test('without any heading that is understood says so, and can still be mapped by hand', async () => {
		const { user } = await open('x,y\n1,29')
		await reviewed()
		expect(screen.getByText('No heading is understood.')).toBeDefined()
		await user.selectOptions(screen.getByLabelText('Read y as'), 'age')
		await waitFor(() => expect(screen.queryByText(/cannot be read/)).toBeNull())
	})

	test('that is empty says what to do, and another can be taken', async () => {
		const { user } = await open('')
		expect((await screen.findByRole('alert')).textContent).toMatch(
			/people\.csv cannot be read\..*Choose a file/,
		)
		await user.click(screen.getByRole('button', { name: 'Take another file' }))
		expect(screen.getByRole('region', { name: 'A link or a code' })).toBeDefined()
	})
})

describe.each([
	[
		'en',
		'What do these cells mean?',
		/“NA” in the column Nationalities: 2 cells/,
		'Namibia',
		'Write NAM for Namibia',
	],
	[
		'zh',
		'这些单元格是什么意思？',
		/“Nationalities”列里的“NA”：2 个单元格/,
		'纳米比亚',
		'如果指纳米比亚，请填 NAM',
	],
	[
		'ar',
		'ما معنى هذه الخلايا؟',
		/«.*NA.*» في العمود .*Nationalities.*، وعدد الخلايا 2/,
		'ناميبيا',
		'ناميبيا',
	],
] as const)('a code that could mean two things, in %s', (locale, title, label, country, fault) => {
	const sheet = 'id,name,Nationalities\nC-1,Ngozi Eze,NA\nC-2,Abena Owusu,NG; NA\nC-3,Kofi Addo,na'

	test('is a fault until it is said what it means in its column, and then read so', async () => {
		pendingFile.keep(new File([sheet], 'people.csv', { type: 'text/csv' }))
		const { user, desk } = await openScreening(<AddView role={someRole.id} />, { roles: [someRole], locale })
		await screen.findByRole('heading', { name: title })
		await waitFor(() => expect(document.querySelectorAll('tr[data-fault="nationalities"]')).toHaveLength(2))
		expect(document.querySelector('tr[data-fault]')?.textContent).toContain(fault)
		const question = screen.getByLabelText(label)
		await user.selectOptions(question, country)
		await waitFor(() => expect(document.querySelectorAll('tr[data-fault]')).toHaveLength(0))
		expect(screen.getByLabelText<HTMLSelectElement>(label).value).toBe('answer')
		await waitFor(() => expect(document.querySelector('[data-action="take-sheet"]')).not.toBeNull())
		await user.click(document.querySelector('[data-action="take-sheet"]') as HTMLElement)
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const screened = await desk.screen({
			role: someRole.id,
			ruleset: 'article',
			formats: 'en',
			languageNames: {},
		})
		const people = await Promise.all((screened?.keys ?? []).map((key) => desk.candidate(key)))
		expect(
			people.map((person) => [person?.candidate.id, person?.candidate.facts.nationalities]).sort(),
		).toEqual([
			['C-1', ['NA']],
			['C-2', ['NG', 'NA']],
			['C-3', ['NA']],
		])
	})
})
