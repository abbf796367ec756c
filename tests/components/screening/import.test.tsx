import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, describe, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import AddView from '@/components/screening/import/add-view'
import { sayDay, sayIn } from '@/lib/i18n/say'
import type { Candidate } from '@/lib/screening/model/records'
import { someone, someRole } from '@/tests/lib/screening/people'
import { anything, containing, en, plainWordsOf, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { add, faults, import: words } = en.screen

const lines = [
	'Staff no,name,Age,Languages,knowsCustoms,Hobby',
	'C-a,Ngozi Eze,29,Hausa (native),yes,chess',
	'C-2,Abena Owusu,about 30,English (fluent),perhaps,',
	'C-2,Kofi Addo,40,French,no,',
]

async function open(text: BlobPart = lines.join('\n'), people: readonly Candidate[] = []) {
	const type = 'text/csv'
	pendingFile.keep(new File([text], 'people.csv', { type }))
	return openScreening(<AddView role={someRole.id} />, { roles: [someRole], people })
}
const reviewed = () => screen.findByRole('region', { name: words.findings.title })

describe('a file that is being looked at', () => {
	test('shows how each column is read, with a first person; the other ways in stand back', async () => {
		await open()
		await reviewed()
		const table = within(screen.getByRole('table', { name: words.mapping.caption }))
		const read = table
			.getAllByRole('row')
			.slice(1)
			.map((row) => [
				row.getAttribute('data-line'),
				within(row).getByRole<HTMLSelectElement>('combobox').value,
				row.querySelector('li')?.textContent,
			])
		const ngozi = (word: string, answer?: string) =>
			say(answer ? words.mapping.personAs : words.mapping.person, {
				names: 'Ngozi Eze',
				word,
				answer: answer ?? '',
			})
		expect(read).toEqual([
			['Staff no', '', ngozi('C-a')],
			['name', 'name', say(words.mapping.quoted, { heading: 'Ngozi Eze' })],
			['Age', 'age', ngozi('29', say(en.form.units.age, { value: 29 }))],
			['Languages', 'languages', expect.stringContaining('Hausa (native)')],
			['knowsCustoms', 'knowsCustoms', ngozi('yes', en.form.yes)],
			['Hobby', '', ngozi('chess')],
		])
		expect(screen.queryByRole('region', { name: add.codeTitle })).toBeNull()
	})

	test('lists each cell that cannot be read, with row, column, value and what is expected', async () => {
		await open()
		await reviewed()
		const { expects } = faults
		const fault = (value: string, problem: keyof typeof faults.problems, expected: string) =>
			[say(faults.value, { value }), faults.problems[problem], say(faults.expected, { expected })].join(' ')
		const rows = [...document.querySelectorAll<HTMLElement>('tr[data-fault]')]
		expect(rows.map((row) => [row.dataset.fault, row.textContent])).toEqual([
			['age', `3Age${fault('about 30', 'unreadable', say(expects.whole, { min: 16, max: 100 }))}`],
			['knowsCustoms', `3knowsCustoms${fault('perhaps', 'unreadable', expects['yes-no'])}`],
			['languages', `4Languages${fault('French', 'no-level', expects.languages)}`],
		])
	})

	test('says the row that has been reached where few come out, and can be left meanwhile', async () => {
		const { user } = await open(`name,age\n${'\n'.repeat(60_000_000)}Ngozi Eze,29`)
		const reading = /^Reading row [\d,]+…$/
		await screen.findByText(reading, { selector: '[role="status"]' })
		await user.click(screen.getByRole('button', { name: words.another }))
		await screen.findByText(words.drop)
		expect(screen.queryByText(reading)).toBeNull()
	})

	test('is read anew when a column is corrected: known rows, and numbers that stand twice', async () => {
		const { user } = await open(undefined, [someone('a')])
		expect((await reviewed()).textContent).toContain(say(words.findings.news, { fresh: 3, updated: 0 }))
		await user.selectOptions(
			screen.getByLabelText(say(words.mapping.readAsOf, { heading: 'Staff no' })),
			'id',
		)
		await screen.findByText(containing(say(words.findings.news, { fresh: 2, updated: 1 })))
		expect(screen.getByText(words.findings.repeated).closest('.notice')?.textContent).toMatch(
			containing(`C-2${anything}${say(words.findings.inRows, { rows: '3, 4' })}`),
		)
	})

	test('comes in with all its rows; what it says of one entered by hand is added, and replaces nothing', async () => {
		const { knowsCustoms: _, ...known } = someone('a').facts
		const { user, desk } = await open(undefined, [someone('a', { facts: known })])
		await reviewed()
		await user.selectOptions(
			screen.getByLabelText(say(words.mapping.readAsOf, { heading: 'Staff no' })),
			'id',
		)
		await screen.findByText(containing(say(words.findings.news, { fresh: 2, updated: 1 })))
		const take = say(en.screen.difference.take.both, { fresh: 2, changes: 1 })
		await user.click(await screen.findByRole('button', { name: take }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const { facts } = (await desk.candidate('a'))?.candidate ?? {}
		expect(facts).toEqual(someone('a').facts)
	})

	test('keeps what was said of its columns and rows when its headings are looked for elsewhere', async () => {
		const { user } = await open(
			['Staff no,DOB,Age', 'Staff no,DOB,Age', 'C-1,03/04/1994,', 'Total,,32'].join('\n'),
		)
		await reviewed()
		await user.selectOptions(
			screen.getByLabelText(say(words.mapping.readAsOf, { heading: 'Staff no' })),
			'id',
		)
		const cell = { word: '03/04/1994', heading: 'DOB', cells: 1 }
		const order = await screen.findByLabelText(say(words.asked.label, cell))
		await user.selectOptions(order, 'day-first')
		const totals = await screen.findByLabelText(containing(say(words.special.leave.total, { rows: 1 })))
		await user.click(totals)
		await screen.findByText(containing(say(words.findings.rows, { rows: 2, file: 'people.csv' })))
		await user.selectOptions(screen.getByLabelText(words.rows.label), say(words.rows.row, { first: 2 }))
		await screen.findByText(containing(say(words.findings.rows, { rows: 2, file: 'people.csv' })))
		expect(
			screen.getByLabelText<HTMLSelectElement>(say(words.mapping.readAsOf, { heading: 'Staff no' })).value,
		).toBe('id')
		expect(screen.getByLabelText<HTMLSelectElement>(say(words.asked.label, cell)).value).toBe('day-first')
	})

	test('asks what dates of birth are that may be one of several, each with what it then says', async () => {
		const { user } = await open(['name,DOB', 'A,31294', 'B,83/05/12', 'C,83年5月'].join('\n'))
		await reviewed()
		const { asked } = words
		const textsOf = (select: HTMLSelectElement) => Array.from(select.options, ({ text }) => text)
		const digits = { word: '31294', heading: 'DOB', cells: 1 }
		const ofDigits = screen.getByLabelText<HTMLSelectElement>(say(asked.label, digits))
		expect(textsOf(ofDigits)).toEqual([
			asked.open,
			say(asked.dates['day-number'], { date: '4\u00a0September 1985' }),
			say(asked.dates['day-first'], { date: '3\u00a0December 1994' }),
			say(asked.dates['month-first'], { date: '12\u00a0March 1994' }),
		])
		const years = { word: '83/05/12', heading: 'DOB', cells: 2 }
		const ofYears = screen.getByLabelText<HTMLSelectElement>(say(asked.label, years))
		expect(textsOf(ofYears)).toEqual([
			asked.open,
			say(asked.dates.western, { date: '12\u00a0May 1983' }),
			say(asked.dates.minguo, { date: '12\u00a0May 1994' }),
		])
		await user.selectOptions(ofDigits, 'day-first')
		await user.selectOptions(ofYears, 'minguo')
		await waitFor(() => expect(document.querySelector('tr[data-fault]')).toBeNull())
		expect([ofDigits.value, ofYears.value]).toEqual(['day-first', 'minguo'])
	})

	test('is read as the one before it was corrected', async () => {
		const { user, desk } = await open()
		await reviewed()
		await user.selectOptions(
			screen.getByLabelText(say(words.mapping.readAsOf, { heading: 'Staff no' })),
			'id',
		)
		await screen.findByText(words.findings.repeated)
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 3 }) }))
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

	test('without any heading that is known asks where they are before it reads; columns are said by hand', async () => {
		const { user, desk } = await open('Ngozi,29\nLi,31')
		const where = await screen.findByLabelText(words.rows.label)
		expect(screen.getByText(words.noHeadings)).toBeDefined()
		expect(screen.queryByRole('region', { name: words.findings.title })).toBeNull()
		await user.selectOptions(where, screen.getByRole('option', { name: words.rows.none }))
		expect((await reviewed()).textContent).toContain(
			say(words.findings.rows, { rows: 2, file: 'people.csv' }),
		)
		const [, age] = screen.getAllByRole('combobox').filter((one) => one !== where)
		await user.selectOptions(age as HTMLElement, 'age')
		await user.click(await screen.findByRole('button', { name: say(words.take, { count: 2 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(2))
	})

	test('with hidden rows says so, and comes in without them if that is wished', async () => {
		const table = `<table><tr><td>id<td>name<td>Age<tr><td>1<td>Ngozi Eze<td>29<tr style="display:none"><td>2<td>Kofi Addo<td>40</table>`
		const { user, desk } = await open(table)
		await reviewed()
		expect(screen.getByText(words.rows.hidden).closest('tr')?.textContent).toContain('Kofi Addo')
		const box = screen.getByRole<HTMLInputElement>('checkbox', {
			name: containing(say(words.special.leave.hidden, { rows: 1 })),
		})
		expect(box.checked).toBe(false)
		await user.click(box)
		await user.click(await screen.findByRole('button', { name: say(words.take, { count: 1 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(1))
	})

	test('with a password asks for it, and says where it is wrong or missing', async () => {
		const sheet = {
			name: 'a',
			rows: [
				['id', 'name', 'Age'],
				['1', 'Ngozi Eze', 29],
			],
		}
		const encryption = { password: 'secret', spinCount: 1000 }
		const locked = (await writeXlsx({ sheets: [sheet], encryption })) as Uint8Array<ArrayBuffer>
		const { user } = await open(locked)
		const field = await screen.findByLabelText(words.password.label)
		await user.type(field, 'guess')
		await user.click(screen.getByRole('button', { name: words.password.open }))
		expect((await screen.findByRole('alert')).textContent).toBe(words.password.wrong)
		await user.clear(field)
		await user.keyboard('{Enter}')
		expect((await screen.findByRole('alert')).textContent).toBe(words.password.empty)
	})

	test('with several sheets is read as one, if that is wished', async () => {
		const table = (name: string, rows: string) => `<table><caption>${name}</caption>${rows}</table>`
		const { user, desk } = await open(
			table('Now', '<tr><td>id<td>name<td>Age<tr><td>1<td>Ngozi Eze<td>29') +
				table('Then', '<tr><td>Age<td>id<td>name<tr><td>40<td>2<td>Kofi Addo'),
		)
		expect((await reviewed()).textContent).toContain(
			say(words.findings.rows, { rows: 1, file: 'people.csv' }),
		)
		await user.click(screen.getByText(words.further.title, { selector: 'summary' }))
		await user.click(screen.getByRole('checkbox', { name: 'Then' }))
		await user.click(await screen.findByRole('button', { name: say(words.take, { count: 2 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(2))
	})

	test('that is empty says what to do, and another can be taken', async () => {
		const { user } = await open('')
		expect((await screen.findByRole('alert')).textContent).toBe(
			`${say(words.refused, { file: 'people.csv' })} ${words.failures.empty}`,
		)
		await user.click(screen.getByRole('button', { name: words.another }))
		expect(screen.getByRole('region', { name: add.codeTitle })).toBeDefined()
	})
})

describe('rows that are pasted', () => {
	async function paste(kinds: Readonly<Record<string, string>>) {
		const opened = await openScreening(<AddView role={someRole.id} />, { roles: [someRole] })
		await opened.user.click(await screen.findByText(words.paste.title))
		const getData = (type: string) => kinds[type] ?? ''
		await opened.user.click(screen.getByLabelText(words.paste.label))
		await opened.user.paste({ getData } as DataTransfer)
		return opened
	}
	const inPasted = (rows: number) => say(words.findings.rows, { rows, file: words.paste.name })

	test('from a spreadsheet are read like a file, also cells of several lines', async () => {
		const plain = 'id\tname\tAge\r\n00007\t"Ngozi\nEze"\t29\r\n2\tKofi, Addo\t40\r\n'
		await paste({ 'text/plain': plain, 'text/html': '<table><tr><td>other</table>' })
		expect((await reviewed()).textContent).toContain(inPasted(2))
		expect(screen.getByRole('table', { name: words.mapping.caption }).textContent).toContain('00007')
	})

	test('from a page are read by their table', async () => {
		await paste({
			'text/plain': 'id name 1 Ngozi',
			'text/html': '<table><tr><td>id<td>name<tr><td>1<td>Ngozi</table>',
		})
		expect((await reviewed()).textContent).toContain(inPasted(1))
	})

	test('as text wait for the button, which says what is missing', async () => {
		const { user } = await paste({ 'text/plain': '' })
		await user.click(screen.getByRole('button', { name: words.paste.read }))
		expect((await screen.findByRole('alert')).textContent).toBe(words.paste.empty)
		await user.type(screen.getByLabelText(words.paste.label), 'id;Age{Enter}1;29')
		await user.click(screen.getByRole('button', { name: words.paste.read }))
		expect((await reviewed()).textContent).toContain(inPasted(1))
	})
})

describe('a text whose letters could be read in several ways', () => {
	test('is asked about before anything is said of its cells, and read as is chosen', async () => {
		const bytes = Uint8Array.from([...'id,name\n1,Jos', '\u00e9', ...' P', '\u00e9', ...'rez'], (one) =>
			one.charCodeAt(0),
		)
		pendingFile.keep(new File([bytes], 'people.csv', { type: 'text/csv' }))
		const { user, desk } = await openScreening(<AddView role={someRole.id} />, { roles: [someRole] })
		await screen.findByText(words.letters.unsure)
		expect(screen.queryByRole('region', { name: words.findings.title })).toBeNull()
		await user.click(screen.getByRole('radio', { name: containing(words.letters.names['windows-1252']) }))
		await reviewed()
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 1 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(1))
		const screened = await desk.screen({
			role: someRole.id,
			formats: 'en-GB',
			languageNames: {},
			countryNames: {},
		})
		expect(screened?.names).toEqual(['José Pérez'])
	})
})

describe('cells that cannot be read', () => {
	const text = 'id,Age,knowsCustoms\nC-1,thirty,kind of\nC-2,thirty,yes\nC-3,31,kind of'
	const fieldOf = (key: string, heading: string) =>
		screen.getByRole<HTMLSelectElement>('combobox', { name: say(words.values.field, { text: key, heading }) })
	const told = (count: number) =>
		screen.findByText(containing(say(words.values.told, { told: count, all: 2 })))

	test('are said once what they stand for: an option, figures, or unknown; the sheet comes in so', async () => {
		const { user, desk } = await open(text)
		await reviewed()
		await told(0)
		await user.selectOptions(fieldOf('kind of', 'knowsCustoms'), 'yes')
		await told(1)
		await user.selectOptions(fieldOf('thirty', 'Age'), 'own')
		const name = say(words.values.field, { text: 'thirty', heading: 'Age' })
		await user.type(screen.getByRole('textbox', { name }), '30{Enter}')
		await told(2)
		expect(screen.getByText(containing(words.findings.allRead))).toBeDefined()
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 3 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const again = await desk.previewSheet({ file: new File([text], 'more.csv'), choices: {} })
		expect(again.kind === 'sheet' && again.columns[1]?.said?.get('thirty')?.means).toBe('30')
	})

	test('stay unread where what is written for them is no answer, which is said', async () => {
		const { user } = await open(text)
		await reviewed()
		await user.selectOptions(fieldOf('thirty', 'Age'), 'own')
		const name = say(words.values.field, { text: 'thirty', heading: 'Age' })
		await user.type(screen.getByRole('textbox', { name }), 'grown up{Enter}')
		await screen.findByText(words.values.unreadable)
		await told(0)
		await user.selectOptions(fieldOf('thirty', 'Age'), '?')
		await told(1)
	})

	test('are not remembered unless that is wished', async () => {
		const { user, desk } = await open(text)
		await reviewed()
		await user.selectOptions(fieldOf('kind of', 'knowsCustoms'), 'no')
		await told(1)
		await user.click(screen.getByRole('checkbox', { name: containing(words.values.remember) }))
		await user.click(screen.getByRole('button', { name: say(words.take, { count: 3 }) }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const again = await desk.previewSheet({ file: new File([text], 'more.csv'), choices: {} })
		expect(again.kind === 'sheet' && again.columns[2]?.said).toBeUndefined()
	})
})

describe('a word that could be two levels', () => {
	const text = 'id,name,Sprachen\nC-1,Uwe Kern,Englisch (gut)\nC-2,Ina Rau,Spanisch (gut)'
	const fieldOf = (cells: number) =>
		screen.findByLabelText<HTMLSelectElement>(
			say(words.asked.label, { word: 'gut', heading: 'Sprachen', cells }),
		)
	const { pieces } = en.screen

	test('is asked once; what will be remembered for all sheets is shown before, and answers the next one', async () => {
		const { user, desk } = await open(text)
		await user.selectOptions(await fieldOf(2), en.levels.working)
		const remembered = say(pieces.one, {
			text: 'gut',
			answer: en.levels.working,
			question: en.facts.languages.label,
		})
		await screen.findByText(remembered)
		await user.click(screen.getByRole('checkbox', { name: containing(words.values.remember) }))
		expect(screen.queryByText(remembered)).toBeNull()
		await user.click(screen.getByRole('checkbox', { name: containing(words.values.remember) }))
		await user.click(await screen.findByRole('button', { name: say(words.take, { count: 2 }) }))
		await waitFor(async () => expect((await desk.state()).pieces).toBe(1))
		const sheet = await desk.previewSheet({ file: new File([text], 'next.csv'), choices: {} })
		if (sheet.kind === 'fault') throw new Error(sheet.fault)
		const file = new File([text], 'next.csv')
		const check = await desk.checkSheet({ file, choices: {}, headingRow: 1, columns: sheet.columns })
		expect(check.faultCount).toBe(0)
	})

	test('says when it was answered, shows that answer whole, and can be left open', async () => {
		pendingFile.keep(new File([text], 'people.csv', { type: 'text/csv' }))
		const { user, desk } = await openScreening(<AddView role={someRole.id} />, { roles: [someRole] })
		await fieldOf(2)
		await desk.takePieces([{ fact: 'languages', text: 'gut', means: 'working' }])
		await user.click(screen.getByRole('button', { name: words.another }))
		await screen.findByText(words.drop)
		const input = document.querySelector<HTMLInputElement>('input[type="file"]')
		await user.upload(input as HTMLInputElement, new File([text], 'again.csv', { type: 'text/csv' }))
		const field = await fieldOf(2)
		await screen.findByText(containing(words.findings.allRead))
		expect(field.value).toBe('working')
		expect(field.previousElementSibling?.textContent).toBe(en.levels.working)
		screen.getByText(containing(say(pieces.known, { date: sayDay('en', '2026-11-24') })))
		await user.selectOptions(field, words.asked.open)
		await waitFor(() => expect(document.querySelectorAll('tr[data-fault="languages"]')).toHaveLength(2))
		expect(field.value).toBe('')
	})
})

describe.each([
	['en', 'Namibia'],
	['zh', '纳米比亚'],
	['ar', 'ناميبيا'],
] as const)('a code that could mean two things, in %s', (locale, country) => {
	const sayHere = sayIn(locale)
	const { faults: problems, import: importing } = plainWordsOf(locale).screen
	const label = sayHere(importing.asked.label, { word: 'NA', heading: 'Nationalities', cells: 2 })
	const sheet = 'id,name,Nationalities\nC-1,Ngozi Eze,NA\nC-2,Abena Owusu,NG; NA\nC-3,Kofi Addo,na'

	test('is a fault until it is said what it means in its column, and then read so', async () => {
		pendingFile.keep(new File([sheet], 'people.csv', { type: 'text/csv' }))
		const { user, desk } = await openScreening(<AddView role={someRole.id} />, { roles: [someRole], locale })
		await screen.findByRole('heading', { name: sayHere(importing.asked.title) })
		await waitFor(() => expect(document.querySelectorAll('tr[data-fault="nationalities"]')).toHaveLength(2))
		expect(document.querySelector('tr[data-fault]')?.textContent).toContain(
			sayHere(problems.instead.country, { letters: 'NAM', country, mark: '?' }),
		)
		const question = screen.getByLabelText(label)
		await user.selectOptions(question, country)
		await waitFor(() => expect(document.querySelectorAll('tr[data-fault]')).toHaveLength(0))
		expect(screen.getByLabelText<HTMLSelectElement>(label).value).toBe('answer')
		await waitFor(() => expect(document.querySelector('[data-action="take-sheet"]')).not.toBeNull())
		await user.click(document.querySelector('[data-action="take-sheet"]') as HTMLElement)
		await waitFor(async () => expect((await desk.state()).candidates).toBe(3))
		const screened = await desk.screen({
			role: someRole.id,
			formats: 'en',
			languageNames: {},
			countryNames: {},
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
