import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import CandidatesView from '@/components/screening/table/candidates-view'
import { today } from '@/lib/day/today'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay } from '@/lib/i18n/say'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { employerFacts } from '@/lib/screening/role/role-facts'
import type { FactId } from '@/rules/facts'
import { rulesets } from '@/rules/rulesets'
import { someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { ask, decision, reasons, short, sheet: words, table } = en.screen

const without = (facts: Candidate['facts'], ...gone: readonly string[]): Candidate['facts'] =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact)))
const { facts } = someone('any')

const people: readonly Candidate[] = [
	someone('a', { name: 'Abena' }),
	someone('b', { name: 'Budi', facts: without(facts, 'knowsSocialNorms') }),
	someone('c', { name: 'Carla', facts: without(facts, 'knowsSocialNorms', 'consumerKnowledge') }),
	someone('d', {
		name: 'Dewi',
		facts: { ...without(facts, 'knowsCustoms'), consumerKnowledge: 'none' },
		faults: [{ fact: 'knowsCustoms', heading: 'Customs', value: 'perhaps', problem: 'unreadable' }],
	}),
]

const ids = 'role1 any row'.split(' ')
let opened = 0

/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
async function openTable(candidates = people, rulesets = someRole.rulesets) {
	const role = { ...someRole, rulesets, id: `${ids[0]}-${++opened}` }
	const kept = { roles: [role], people: candidates.map((one) => ({ ...one, roles: [role.id] })) }
	const page = await openScreening(<CandidatesView role={role.id} />, kept)
	await wholeTable()
	return { ...page, role }
}

const decided = (choice: keyof typeof decision.choices) => `${decision.choices[choice]}Lin Chen`
const rowOf = (name: string) => screen.getByRole('button', { name }).closest('tr') as HTMLElement
const shown = () =>
	[...document.querySelectorAll('tr[data-candidate]')].map((row) => row.getAttribute('data-candidate'))

async function openSheet(name: string) {
	const page = await openTable()
	await page.user.click(screen.getByRole('button', { name }))
	const sheet = within(await screen.findByRole('complementary', { name: words.label }))
	await sheet.findByRole('heading', { level: 2, name })
	return { ...page, sheet }
}

describe('a row', () => {
	const cell = (name: string, column: string) =>
		rowOf(name).querySelector(`[data-column="${column}"]`)?.textContent

	test('says outcome, why, and the marks of the article’s model in words', async () => {
		await openTable()
		const row = within(rowOf('Carla'))
		expect(row.getByRole('rowheader').textContent).toContain('C-c')
		expect(row.getByText(table.outcomes.undetermined)).toBeDefined()
		expect(row.getByRole('img').ariaLabel).toBe(
			say(en.result.strip, { met: 19, total: 21, unmet: 0, open: 2 }),
		)
		const { unanswered, unmet } = reasons
		const where = en.screen.ruleWords
		expect(cell('Carla', 'why')).toBe(
			`${table.columns.why}${unanswered.knowsSocialNorms} ${where.article} ${say(reasons.more, { count: 1 })}`,
		)
		expect(cell('Dewi', 'why')).toContain(`${unmet.consumerKnowledge} ${where.article}`)
		expect(cell('Abena', 'why')).toBe('')
	})

	test('has a dot where the opening meets a condition for everybody, which is said once', async () => {
		await openTable()
		const strip = rowOf('Carla').querySelector('[role="img"]') as HTMLElement
		const full = [...strip.querySelectorAll('[data-mark]')].filter(({ tagName }) => tagName === 'g')
		const met = 21 - full.length
		expect(met).toBeGreaterThan(10)
		expect(screen.getByText(containing(say(table.forAll.met, { met, total: 21 })))).toBeDefined()
	})

	test('says what a mark stands for when it is pointed at, and when the keys come to it, until Escape', async () => {
		const { user } = await openTable()
		const place = rulesets.article.criteria.findIndex(({ id }) => id === 'social-norms')
		const mark = rowOf('Budi').querySelector(`[data-mark="${place}"]`) as HTMLElement
		await user.hover(mark)
		const tooltip = await screen.findByRole('tooltip')
		const condition = short.article['social-norms']
		await within(tooltip).findByText(say(table.mark, { condition, standing: en.result.marks.unknown }))
		expect(tooltip.textContent).toContain('¶5')
		await user.keyboard('{Escape}')
		await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
		act(() => screen.getByRole('button', { name: 'Budi' }).focus())
		await user.keyboard('{ArrowRight}')
		const strip = rowOf('Budi').querySelector('[role="img"]')
		expect(document.activeElement).toBe(strip)
		const first = await screen.findByRole('tooltip')
		await within(first).findByText(containing(short.article['foreign-national']))
		expect(strip?.getAttribute('aria-describedby')).toBe(first.id)
		await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}')
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Budi' }))
		await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
	})

	test('says how many of its cells could not be read', async () => {
		await openTable()
		expect(rowOf('Dewi').textContent).toContain(say(table.faults, { count: 1 }))
		expect(rowOf('Dewi').dataset.outcome).toBe('ineligible')
	})

	test('stands where the user’s own order puts it, and the order is said', async () => {
		const { user } = await openTable()
		const head = screen.getByRole('columnheader', { name: containing(table.candidate) })
		expect(head.getAttribute('aria-sort')).toBe('ascending')
		expect(shown()).toEqual(['C-a', 'C-b', 'C-c', 'C-d'])
		expect(screen.getByText(containing(`${table.sorted.id} ${table.notRanked}`))).toBeDefined()
		const words = () => within(head).getAllByRole('button')
		expect(words().map(({ textContent }) => textContent)).toEqual([
			`${table.head.number} ${table.ascending}`,
			table.candidate,
		])
		await user.click(words()[0] as HTMLElement)
		await waitFor(() => expect(shown()).toEqual(['C-d', 'C-c', 'C-b', 'C-a']))
		expect(head.getAttribute('aria-sort')).toBe('descending')
		expect(words()[0]?.textContent).toBe(`${table.head.number} ${table.descending}`)
		const said = `${table.sorted.id} ${table.reversed}`
		expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said)
		expect(screen.getByText(containing(`${said} ${table.notRanked}`))).toBeDefined()
		await user.click(screen.getByRole('button', { name: table.columns.why }))
		await screen.findByText(containing(`${table.sorted.open} ${table.notRanked}`))
		expect(head.getAttribute('aria-sort')).toBeNull()
	})

	test('are sorted either way by the menu that stands for the heads on a narrow screen', async () => {
		const { user } = await openTable()
		const menu = screen.getByRole('combobox', { name: table.sortBy }) as HTMLSelectElement
		const { order } = en.screen.inSight
		expect(menu.selectedOptions[0]?.textContent).toBe(order.id)
		await user.selectOptions(menu, say(table.backwards, { name: order.id }))
		expect(shown()).toEqual(['C-d', 'C-c', 'C-b', 'C-a'])
		await user.selectOptions(menu, order.open)
		await screen.findByText(containing(`${table.sorted.open} ${table.notRanked}`))
		expect(menu.selectedOptions[0]?.textContent).toBe(order.open)
	})

	test('the menu names what they are sorted by even if its column is not shown', async () => {
		const { user } = await openTable()
		const menu = screen.getByRole('combobox', { name: table.sortBy }) as HTMLSelectElement
		const { order } = en.screen.inSight
		await user.selectOptions(menu, order.decision)
		await user.click(screen.getByRole('button', { name: table.moreCommands }))
		const chooser = within(screen.getByRole('dialog', { name: table.moreCommands }))
		await user.click(chooser.getByRole('checkbox', { name: table.columns.decision }))
		expect(screen.queryByRole('columnheader', { name: containing(table.columns.decision) })).toBeNull()
		expect(menu.selectedOptions[0]?.textContent).toBe(order.decision)
	})
})

describe('on paper', () => {
	const many = Array.from({ length: 80 }, (_, at) => someone(String(at), { name: `Person ${at}` }))

	test('stand all rows that are shown, whatever is in sight, and their number', async () => {
		const { user } = await openTable(many)
		expect(shown().length).toBeLessThan(many.length)
		act(() => {
			window.dispatchEvent(new Event('beforeprint'))
		})
		expect(shown()).toEqual(many.map(({ id }) => id))
		act(() => {
			window.dispatchEvent(new Event('afterprint'))
		})
		expect(shown().length).toBeLessThan(many.length)
		await user.type(screen.getByRole('searchbox'), 'person 7')
		await screen.findByText(containing(say(table.shown, { shown: 17, count: 80 })))
		expect(
			screen.getByText(
				containing(
					say(table.printed, {
						isAll: 'yes',
						count: 17,
						all: 17,
						day: withPlainSpaces(sayDay('en', today())),
					}),
				),
			),
		).toBeDefined()
	})
})

describe('the question to ask next', () => {
	const band = async () => within(await screen.findByRole('region', { name: ask.title, busy: false }))
	const asked = () =>
		[...document.querySelectorAll('[data-ask]')].map((questions) => questions.getAttribute('data-ask'))

	test('is the one that resolves most, with the exact count and under which rules, and then the next', async () => {
		const { user } = await openTable()
		const line = await band()
		expect(asked()).toEqual(['knowsSocialNorms', 'consumerKnowledge'])
		expect(
			line.getAllByText(say(ask.resolves, { count: 1, open: 2, rules: ask.under.article })),
		).toHaveLength(2)
		const next = document.querySelector('[data-ask="consumerKnowledge"]')?.closest('ol')
		expect(next?.hidden).toBe(true)
		await user.click(line.getByRole('button', { name: ask.title }))
		expect(next?.hidden).toBe(false)
	})

	test('shows those whom it resolves, and everyone again', async () => {
		const { user } = await openTable()
		await user.click((await band()).getByRole('button', { name: say(ask.show, { count: 1 }) }))
		await waitFor(() => expect(shown()).toEqual(['C-b']))
		await user.click(screen.getByRole('button', { name: ask.everyone }))
		await waitFor(() => expect(shown()).toHaveLength(4))
	})

	test('is two together where no single one resolves anyone', async () => {
		const role = { ...someRole, id: `${ids[0]}-${++opened}` }
		const carla = people.filter(({ name }) => name === 'Carla').map((one) => ({ ...one, roles: [role.id] }))
		await openScreening(<CandidatesView role={role.id} />, { roles: [role], people: carla })
		const line = await band()
		expect(asked()).toEqual(['knowsSocialNorms consumerKnowledge'])
		expect(
			line.getByText(say(ask.togetherResolve, { questions: 2, count: 1, open: 1, rules: ask.under.article })),
		).toBeDefined()
	})

	test('is the employer’s in an opening that has answered nothing, with its first question, and how many need it', async () => {
		const id = `${ids[0]}-${++opened}`
		const role: Role = { ...someRole, id, rulesets: ['k-published', 'work-permit'], facts: {} }
		const { canShowNoCriminalRecord: _, ...lacking } = someone('').facts
		const all = people.map(({ key }) => someone(key, { facts: lacking, roles: [role.id] }))
		await openScreening(<CandidatesView role={role.id} />, { roles: [role], people: all })
		const line = await band()
		const questions = asked()[0] ?? ''
		expect(questions.split(' ')).toContain('localCouldDo')
		for (const fact of questions.split(' ')) expect(employerFacts).toContain(fact)
		const [first] = questions.split(' ') as [FactId]
		expect(line.getByText(say(ask.quoted, { question: say(en.facts[first].question) }))).toBeDefined()
		const { length } = questions.split(' ')
		expect(line.getByText(say(ask.more, { count: length - 1 }))).toBeDefined()
		expect(
			line.getByText(
				say(ask.needed, { questions: length, count: 4, open: 4, rules: ask.under['work-permit'] }),
			),
		).toBeDefined()
		expect(line.getByRole('link', { name: ask.inRole }).getAttribute('href')).toBe(`#role/${id}/edit-role`)
	})

	test('says where no three questions resolve anyone', async () => {
		const role = { ...someRole, id: `${ids[0]}-${++opened}`, rulesets: ['k-published'] as const }
		const open = people.map((one) => ({ ...one, roles: [role.id] }))
		await openScreening(<CandidatesView role={role.id} />, { roles: [role], people: open })
		await wholeTable()
		const band = await screen.findByRole('region', { name: ask.title, busy: false })
		expect(within(band).getByText(say(ask.none, { most: 3 }))).toBeDefined()
	})

	test('are not spoken of where answers are withheld from the reader', async () => {
		const withheld = people.map((one) => ({ ...one, withheld: true as const }))
		await openTable(withheld, ['work-permit'])
		expect(screen.queryByText(say(ask.title))).toBeNull()
	})
})

describe('the sheet beside the table', () => {
	test('takes the focus to the name, and gives it back to the row', async () => {
		const { user, sheet } = await openSheet('Budi')
		expect(document.activeElement).toBe(sheet.getByRole('heading', { level: 2 }))
		await user.click(sheet.getByRole('button', { name: words.next }))
		await sheet.findByRole('heading', { level: 2, name: 'Carla' })
		await user.keyboard('{Escape}')
		await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Carla' })))
	})

	test('says why something is not known: no answer, or a cell that could not be read', async () => {
		const { user, sheet } = await openSheet('Budi')
		expect(sheet.getByText(say(words.unanswered, { label: en.facts.knowsSocialNorms.label }))).toBeDefined()
		await user.click(screen.getByRole('button', { name: 'Dewi' }))
		expect(
			await sheet.findByText(say(words.unreadable, { label: en.facts.knowsCustoms.label, value: 'perhaps' })),
		).toBeDefined()
		expect(sheet.getByText(words.unmet)).toBeDefined()
	})

	test('takes no decision without a choice and a name, and no decline without a reason', async () => {
		const { user, desk, role, sheet } = await openSheet('Dewi')
		const record = sheet.getByRole('button', { name: decision.record })
		await user.click(record)
		expect(sheet.getByText(decision.choiceMissing)).toBeDefined()
		expect(sheet.getByText(decision.byMissing)).toBeDefined()
		await user.click(sheet.getByRole('radio', { name: decision.choices.decline }))
		await user.type(sheet.getByLabelText(decision.by), 'Lin Chen')
		await user.click(record)
		expect(sheet.getByText(decision.reasonMissing)).toBeDefined()
		expect(document.activeElement).toBe(sheet.getByLabelText(decision.reason))
		expect(await desk.decisionsFor(role.id)).toEqual(new Map())
	})

	test('records a person’s decision, says it, and lets it be changed and taken back', async () => {
		const { user, desk, role, sheet } = await openSheet('Dewi')
		await user.click(sheet.getByRole('radio', { name: decision.choices.decline }))
		await user.type(sheet.getByLabelText(decision.by), 'Lin Chen')
		await user.type(sheet.getByLabelText(decision.reason), 'Does not know the buyers')
		await user.click(sheet.getByRole('button', { name: decision.record }))
		const said = (
			await sheet.findByText(
				containing(say(decision.decidedBy, { by: 'Lin Chen', on: withPlainSpaces(sayDay('en', today())) })),
			)
		).closest('div')
		await waitFor(() => expect(document.activeElement).toBe(said))
		expect((await desk.decisionsFor(role.id)).get('d')).toMatchObject({
			choice: 'decline',
			reason: 'Does not know the buyers',
			on: today(),
			advice: { ruleset: 'article', outcome: 'ineligible' },
		})
		await user.click(sheet.getByText(decision.change))
		await user.click(sheet.getByRole('radio', { name: decision.choices.hold }))
		await user.click(sheet.getByRole('button', { name: decision.record }))
		await waitFor(async () => expect((await desk.decisionsFor(role.id)).get('d')?.choice).toBe('hold'))
		await user.keyboard('{Escape}')
		await waitFor(() => expect(rowOf('Dewi').textContent).toContain(decided('hold')))
		await user.click(screen.getByRole('button', { name: 'Dewi' }))
		await user.click(await screen.findByRole('button', { name: decision.takeBack }))
		await waitFor(async () => expect(await desk.decisionsFor(role.id)).toEqual(new Map()))
	})
})
