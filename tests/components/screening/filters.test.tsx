import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { showInTable } from '@/components/screening/desk/use-view-state'
import CandidatesView from '@/components/screening/table/candidates-view'
import type { CandidateSelection } from '@/lib/screening/desk/only-these'
import type { Candidate } from '@/lib/screening/model/records'
import type { Filter } from '@/lib/screening/model/table-filter'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening, wholeTable } from './screening'

afterEach(cleanup)

const { filters, progress, short, table } = en.screen

const without = (facts: Candidate['facts'], ...gone: readonly string[]): Candidate['facts'] =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => !gone.includes(fact)))
const { facts } = someone('any')

const people: readonly Candidate[] = [
	someone('a', { name: 'Abena', facts: { ...facts, age: 28, nationalities: ['GH'] } }),
	someone('b', {
		name: 'Budi',
		facts: { ...without(facts, 'knowsSocialNorms'), age: 45, nationalities: ['ID'] },
	}),
	someone('c', { name: 'Carla', facts: without(facts, 'knowsSocialNorms', 'consumerKnowledge', 'age') }),
	someone('d', {
		name: 'Dewi',
		facts: { ...without(facts, 'knowsCustoms'), consumerKnowledge: 'none', age: 33, nationalities: ['ID'] },
		faults: [{ fact: 'knowsCustoms', heading: 'Customs', value: 'perhaps', problem: 'unreadable' }],
	}),
]

let opened = 0
/** Each test has a role of its own: how a role's table was left is remembered for as long as the page lives. */
async function openTable(asked: readonly Filter[] = [], only: CandidateSelection | null = null) {
	const role = { ...someRole, id: `filtered-${++opened}` }
	if (asked.length > 0 || only) showInTable(role, asked, only)
	const kept = { roles: [role], people: people.map((one) => ({ ...one, roles: [role.id] })) }
	const page = await openScreening(<CandidatesView role={role.id} />, kept)
	// What was asked for leaves no one.
	if (asked.length === 0) await wholeTable()
	return { ...page, role }
}

const shown = () =>
	[...document.querySelectorAll('tr[data-candidate]')].map((row) => row.getAttribute('data-candidate'))
const panel = () => within(screen.getByRole('dialog', { name: filters.add }))
const chips = () => screen.queryAllByRole('button', { name: /^Remove/ }).map((chip) => chip.ariaLabel)
const removing = (filter: string) => say(filters.remove, { filter })
const settle = (keys: readonly string[]) => waitFor(() => expect(shown()).toEqual(keys))

/** Opens the list of filters and picks one by typing. */
async function pick({ user }: Awaited<ReturnType<typeof openTable>>, typed: string) {
	await user.click(screen.getByRole('button', { name: filters.add }))
	await user.keyboard(`${typed}{Enter}`)
}

/** Filters of a view of another version, or of a file, about what this one does not know. */
const strange = [
	[{ field: 'outcome', ruleset: 'gone', is: 'any-of', values: ['eligible'] }, filters.goneRules],
	[
		{ field: 'condition', ruleset: 'gone', criterion: 'age', is: 'any-of', values: ['met'] },
		filters.goneRules,
	],
	[
		{ field: 'condition', ruleset: 'article', criterion: 'gone', is: 'any-of', values: ['met'] },
		filters.goneCondition,
	],
	[{ field: 'missing', ruleset: 'gone', is: 'any-of', values: ['gone'] }, null],
	...(['unreadable', 'class', 'market', 'nationality', 'stage', 'owner', 'tag', 'decision'] as const).map(
		(field) => [{ field, is: 'any-of', values: ['gone'] }, null] as const,
	),
] as const

test.each(strange)(
	'a filter about what is not there stands as a chip that can be removed: %j',
	async (filter, said) => {
		const { user } = await openTable([filter as unknown as Filter])
		const remove = await screen.findByText(/^Remove “/)
		if (said !== null) expect(remove.textContent).toContain(said)
		await user.click(remove)
		await settle(['C-a', 'C-b', 'C-c', 'C-d'])
	},
)

describe('a filter', () => {
	test('by outcome counts at once, stands as a chip, and is taken away there', async () => {
		const page = await openTable()
		await pick(page, en.screen.ruleNames.article)
		await page.user.click(panel().getByRole('checkbox', { name: `${table.outcomes.undetermined} 2` }))
		await settle(['C-b', 'C-c'])
		await page.user.click(panel().getByRole('checkbox', { name: `${table.outcomes.eligible} 1` }))
		await settle(['C-a', 'C-b', 'C-c'])
		await page.user.click(panel().getByRole('button', { name: filters.done }))
		expect(document.activeElement).toBe(screen.getByRole('button', { name: filters.add }))
		const list = [table.outcomes.undetermined, table.outcomes.eligible].join(en.separators.places)
		const chip = say(filters.chip, { label: en.screen.ruleNames.article, values: list })
		await page.user.click(screen.getByRole('button', { name: removing(chip) }))
		await settle(['C-a', 'C-b', 'C-c', 'C-d'])
		await waitFor(() =>
			expect(document.activeElement).toBe(screen.getByRole('button', { name: filters.add })),
		)
	})

	test('by a condition is found by the condition’s name', async () => {
		const page = await openTable()
		await pick(page, short.article['consumer-insight'])
		await page.user.click(panel().getByRole('checkbox', { name: `${table.results.open} 1` }))
		await settle(['C-c'])
		await page.user.click(panel().getByRole('radio', { name: filters.is['none-of'] }))
		await settle(['C-a', 'C-b', 'C-d'])
		await page.user.keyboard('{Escape}')
		expect(screen.queryByRole('dialog')).toBeNull()
		expect(chips()).toHaveLength(1)
	})

	test('by a missing answer, and by two filters together', async () => {
		const page = await openTable()
		await pick(page, table.missing)
		await page.user.click(
			panel().getByRole('checkbox', { name: new RegExp(en.facts.knowsSocialNorms.label) }),
		)
		await settle(['C-b', 'C-c'])
		await page.user.click(panel().getByRole('button', { name: filters.back }))
		await page.user.keyboard(`${filters.fields.age}{Enter}`)
		await page.user.keyboard('40')
		await settle(['C-b'])
		expect(screen.getByText(new RegExp(say(filters.leftOut, { count: 1 })))).toBeDefined()
		await page.user.clear(panel().getByLabelText(filters.from))
		await settle(['C-b', 'C-c'])
		await page.user.type(panel().getByLabelText(filters.to), 'forty')
		expect(panel().getByText(filters.notNumber)).toBeDefined()
		expect(chips()).toHaveLength(1)
	})

	test('that leaves no one names the one to remove, and how many there would be', async () => {
		const page = await openTable()
		await pick(page, filters.fields.nationality)
		await page.user.click(panel().getByRole('checkbox', { name: 'Indonesia 2' }))
		await settle(['C-b', 'C-d'])
		await page.user.click(panel().getByRole('button', { name: filters.back }))
		await page.user.keyboard(`${filters.fields.age}{Enter}`)
		await page.user.type(panel().getByLabelText(filters.from), '60')
		const age = say(filters.chip, { label: filters.fields.age, values: say(filters.above, { from: '60' }) })
		await screen.findByText(say(filters.without, { filter: age, count: 2 }))
		await page.user.keyboard('{Escape}')
		await page.user.click(screen.getByText(removing(age)))
		await settle(['C-b', 'C-d'])
	})

	test('with its ends the other way round is said from the lower to the higher one', async () => {
		const page = await openTable()
		await pick(page, filters.fields.age)
		await page.user.type(panel().getByLabelText(filters.from), '40')
		await page.user.type(panel().getByLabelText(filters.to), '28')
		await settle(['C-a', 'C-d'])
		const values = say(filters.between, { from: '28', to: '40' })
		expect(chips()).toEqual([removing(say(filters.chip, { label: filters.fields.age, values }))])
	})

	test('about rules that the opening does not use says so, and which one to remove', async () => {
		const [outcome, condition] = [
			{ field: 'outcome', ruleset: 'h1b', is: 'none-of', values: ['eligible'] },
			{ field: 'condition', ruleset: 'h1b', criterion: 'wage', is: 'any-of', values: ['met'] },
		] as const satisfies readonly Filter[]
		const page = await openTable([outcome, condition])
		const said = say(filters.chip, {
			label: en.screen.ruleNames.h1b,
			values: say(filters.other, { list: table.outcomes.eligible }),
		})
		await screen.findByText(say(filters.gone, { filter: said }))
		await page.user.click(screen.getByText(removing(said)))
		expect(chips().filter(Boolean)).toHaveLength(1)
		await page.user.click(screen.getByText(/^Remove “H-1B/))
		await settle(['C-a', 'C-b', 'C-c', 'C-d'])
	})

	test('by a stage that was removed does not show its id', async () => {
		await openTable([{ field: 'stage', is: 'any-of', values: ['x81ab', 'interview'] }])
		const list = [filters.goneStage, progress.stages.interview].join(en.separators.places)
		await screen.findByText(removing(say(filters.chip, { label: progress.stage, values: list })))
	})

	test('keeps to those who alone are shown, and without anyone counts only them', async () => {
		const page = await openTable([], { part: 'cells', keys: ['a', 'b'] })
		await settle(['C-a', 'C-b'])
		await pick(page, filters.fields.age)
		await page.user.type(panel().getByLabelText(filters.from), '40')
		await settle(['C-b'])
		await page.user.type(panel().getByLabelText(filters.from), '0')
		const age = say(filters.chip, { label: filters.fields.age, values: say(filters.above, { from: '400' }) })
		await screen.findByText(say(filters.without, { filter: age, count: 2 }))
		await page.user.keyboard('{Escape}')
		await page.user.click(screen.getByRole('button', { name: table.clear }))
		await settle(['C-a', 'C-b', 'C-c', 'C-d'])
	})

	test('is not what leaves no one where it is the search', async () => {
		const page = await openTable()
		await page.user.type(screen.getByRole('searchbox'), 'nobody')
		const search = say(filters.chip, { label: table.search, values: 'nobody' })
		await screen.findByText(say(filters.without, { filter: search, count: 4 }))
		await page.user.click(screen.getByText(removing(search)))
		await settle(['C-a', 'C-b', 'C-c', 'C-d'])
	})

	test('of a name that no filter has is said to be none', async () => {
		const page = await openTable()
		await pick(page, 'shoe size')
		expect(panel().getByText(filters.unfound)).toBeDefined()
		expect(panel().queryAllByRole('option')).toEqual([])
	})

	test('is added by a key, and the search has one too', async () => {
		const page = await openTable()
		await page.user.keyboard('l')
		expect(document.activeElement).toBe(panel().getByRole('combobox'))
		await page.user.keyboard('{Escape}')
		await page.user.keyboard('/')
		expect(document.activeElement).toBe(screen.getByRole('searchbox'))
		await page.user.keyboard('bud')
		await settle(['C-b'])
	})
})

test('the sheet holds all filters, and says how many candidates they show', async () => {
	const page = await openTable()
	await page.user.click(screen.getByRole('button', { name: filters.title }))
	const sheet = within(await screen.findByRole('dialog', { name: filters.title }))
	expect(sheet.getByRole('button', { name: say(filters.show, { count: 4 }) })).toBeDefined()
	await page.user.click(sheet.getByRole('checkbox', { name: `${table.outcomes.ineligible} 1` }))
	await page.user.click(await sheet.findByRole('button', { name: say(filters.show, { count: 1 }) }))
	await settle(['C-d'])
	expect(screen.queryByRole('dialog')).toBeNull()
	expect(screen.getByRole('button', { name: `${filters.title} 1` })).toBeDefined()
})
