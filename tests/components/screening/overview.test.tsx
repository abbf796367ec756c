import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import OverviewView from '@/components/screening/overview/overview-view'
import CandidatesView from '@/components/screening/table/candidates-view'
import { sayList } from '@/lib/i18n/say'
import { sayShortDate } from '@/lib/i18n/say-short-day'
import type { Candidate } from '@/lib/screening/model/records'
import { rulesetIds } from '@/rules/rulesets/ids'
import { someone as someoneIn, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { overview: words, table } = en.screen
/** An opening of its own: how its table was left is remembered, for other files of tests as well. */
const role = {
	...someRole,
	id: 'overviewed',
	rulesets: rulesetIds,
	facts: {
		...someRole.facts,
		targetMarkets: ['NG', 'KE'],
		annualPayCny: 240_000,
		localAveragePayCny: 118_000,
	},
}

const someone = (...[key, more]: Parameters<typeof someoneIn>) =>
	someoneIn(key, { roles: [role.id], ...more })

/** People who speak for these markets, all with a written offer except the last `verbal` of them. */
function peopleFor(language: string, count: number, verbal: number): Candidate[] {
	return Array.from({ length: count }, (_, at) => {
		const { facts } = someone('')
		return someone(`${language}${at}`, {
			facts: {
				...facts,
				languages: [{ language, level: 'native' }],
				jobOffer: at < count - verbal ? 'written' : 'verbal',
			},
		})
	})
}

const rowsOf = (name: string) =>
	within(screen.getByRole('table', { name }))
		.getAllByRole('row')
		.slice(1)
		.map((row) => [...row.children].map((cell) => cell.textContent).filter(Boolean))

describe('the overview of an opening', () => {
	test('tells how far candidates have come, what blocks them, and how they stand by market', async () => {
		const people = [...peopleFor('ha', 14, 6), ...peopleFor('sw', 12, 2), ...peopleFor('fr', 7, 1)]
		const [first, second] = people
		const placed = [
			{ ...first, progress: { [role.id]: { stage: 'offer', dates: { offer: { day: '2026-11-28' } } } } },
			{ ...second, progress: { [role.id]: { stage: 'contacted', dates: { reply: { day: '2026-11-20' } } } } },
		] as Candidate[]
		await openScreening(<OverviewView role={role.id} />, {
			roles: [role],
			people: [...placed, ...people.slice(2)],
		})
		await screen.findByRole('table', { name: words.funnel.title })
		expect(rowsOf(words.funnel.title).slice(0, 4)).toEqual([
			['New', '33', '31', '31 with no one responsible'],
			['Contacted', '2', '1', 'Reply due: 1 late, 1 with no one responsible'],
			['Interview', '1', '0'],
			['Offer', '1', '1', `1 with no one responsible, Offer ends: ${sayShortDate('en', '2026-11-28')}`],
		])
		const heads = within(screen.getByRole('table', { name: words.blocks.title })).getAllByRole('columnheader')
		expect(heads.slice(-2).map(({ textContent }) => textContent)).toEqual(['Not met', 'Unknown'])
		expect(rowsOf(words.blocks.title)).toContainEqual([
			'Offer in writing',
			'Work permit, Article, H-1B',
			'0',
			'9',
		])
		expect(rowsOf(words.markets.title)).toEqual([
			['Nigeria', '8', '6', '0', '14'],
			['Kenya', '10', '2', '0', '12'],
			[words.markets.none, '6', '1', '0', '7'],
			[words.all, '24', '9', '0', '33'],
		])
	})

	test('shows the same under another set of rules', async () => {
		const { user } = await openScreening(<OverviewView role={role.id} />, {
			roles: [role],
			people: [...peopleFor('ha', 14, 6), ...peopleFor('sw', 12, 5)],
		})
		const rules = within(await screen.findByRole('group', { name: words.rules }))
		await user.click(rules.getByRole('radio', { name: en.screen.ruleNames['k-published'] }))
		expect(rowsOf(words.markets.title)).toEqual([
			['Nigeria', '0', '14', '0', '14'],
			['Kenya', '0', '12', '0', '12'],
			[words.all, '0', '26', '0', '26'],
		])
	})

	test('leads from a condition to those whom it blocks, in the table', async () => {
		const people = [...peopleFor('ha', 6, 2), ...peopleFor('sw', 5, 1)]
		const { user } = await openScreening(<OverviewView role={role.id} />, { roles: [role], people })
		await user.click(await screen.findByRole('link', { name: 'Offer in writing' }))
		expect(window.location.hash).toBe(`#role/${role.id}`)
		cleanup()
		await openScreening(<CandidatesView role={role.id} />, { roles: [role], people })
		await screen.findByText('Person ha5')
		expect(screen.queryByText('Person ha0')).toBeNull()
	})

	test('has a page for management that names no candidate and ends with what it can decide', async () => {
		const people = [...peopleFor('ha', 14, 6), ...peopleFor('sw', 12, 5)]
		await openScreening(<OverviewView role={role.id} />, { roles: [role], people })
		await screen.findByRole('button', { name: words.paper.print })
		const paper = screen.getByText(containing(words.paper.nameless)).parentElement as HTMLElement
		expect(paper.textContent).not.toMatch(/Person|C-/)
		const headings = within(paper).getAllByRole('heading')
		expect(headings.at(-1)?.textContent).toBe(words.paper.decide)
		expect(within(paper).getByText(say(words.paper.give, { people: 11 }))).toBeDefined()
	})

	test('counts on that page one candidate as one, in the same sentence as the number', async () => {
		const [one] = peopleFor('ha', 1, 0)
		const late = { [role.id]: { dates: { reply: { day: '2026-11-20' } } } }
		const people = [{ ...one, progress: late } as Candidate]
		await openScreening(<OverviewView role={role.id} />, { roles: [role], people })
		await screen.findByRole('button', { name: words.paper.print })
		const paper = screen.getByText(containing(words.paper.nameless)).parentElement as HTMLElement
		const figures = within(paper).getAllByRole('listitem').slice(0, 4)
		expect(figures.map(({ textContent }) => textContent)).toEqual([
			'1 candidate; 0 past the first stage',
			expect.stringMatching(/^(0 meet|1 meets) every condition: /),
			'0 to proceed, decided by a person; 0 on hold, 0 rejected',
			'1 date is overdue',
		])
	})

	test('says that there is nothing yet, and leads to adding candidates', async () => {
		await openScreening(<OverviewView role={role.id} />, { roles: [role] })
		expect(screen.getByText(words.empty)).toBeDefined()
		expect(screen.getByRole('link', { name: table.add })).toBeDefined()
		const tabs = within(
			screen.getByRole('navigation', { name: say(en.screen.tabs.label, { name: role.name }) }),
		)
		expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe(en.screen.tabs.names.overview)
	})
})

describe('what makes the most results clear', () => {
	const { clearing: text, ask } = en.screen
	const { localCouldDo: _, ...answered } = role.facts
	const opening = {
		...role,
		id: 'planned',
		rulesets: ['k-published', 'work-permit'] as const,
		facts: answered,
	}
	const lacking = (key: string, hidden: readonly string[], changed = {}) => {
		const facts = Object.entries({ ...someone('').facts, ...changed }).filter(
			([fact]) => !hidden.includes(fact),
		)
		return someone(key, { facts: Object.fromEntries(facts), roles: [opening.id] })
	}
	const people = [
		lacking('Ada', []),
		lacking('Budi', []),
		lacking('Chi', ['canShowNoCriminalRecord']),
		lacking('Dina', [], { jobOffer: 'verbal' }),
		lacking('Emeka', ['canShowNoCriminalRecord', 'canShowHealthCertificate']),
		lacking('Farid', [], { jobOffer: 'none' }),
	]
	const open = () => openScreening(<OverviewView role={opening.id} />, { roles: [opening], people })
	const title = say(text.title, {
		list: sayList('en', [
			say(text.own, { count: 1 }),
			say(text.links, { count: 1 }),
			say(text.documents, { count: 1 }),
		]),
		clear: 5,
		count: 6,
	})
	const plan = async (name: string) => within(await screen.findByRole('region', { name }))

	test('is one plan in a sentence, with a cell for each candidate and a step for each that can act', async () => {
		await open()
		const band = await plan(title)
		const cells = [...document.querySelectorAll('[data-part]')].map((part) => [
			part.getAttribute('data-part'),
			part.querySelectorAll('[aria-hidden] > span').length,
		])
		expect(cells).toEqual([
			['now', 1],
			['own', 2],
			['links', 1],
			['documents', 1],
			['remaining', 1],
		])
		const steps = band.getAllByRole('listitem').filter((item) => item.hasAttribute('data-step'))
		expect(steps.map((step) => step.getAttribute('data-step'))).toEqual(['own', 'links', 'documents'])
		const actions = steps.flatMap((step) => [...step.querySelectorAll('a, button')])
		expect(actions.map(({ className }) => className)).toEqual([
			'button small',
			'button second small',
			'button second small',
		])
		expect(band.getByText(containing(text.exact))).toBeDefined()
		expect(band.getByRole('link', { name: say(text.answer, { count: 1 }) }).getAttribute('href')).toBe(
			`#role/${opening.id}/edit-role`,
		)
		expect(band.getByText(containing(say(text.why.several, { count: 1 })))).toBeDefined()
	})

	test('leads to those whom a step is about, and to those who remain', async () => {
		const { user } = await open()
		const band = await plan(title)
		const [documents, remaining] = band.getAllByRole('link', { name: say(text.show, { count: 1 }) })
		expect(remaining).toBeDefined()
		await user.click(documents as HTMLElement)
		cleanup()
		await openScreening(<CandidatesView role={opening.id} />, { roles: [opening], people })
		await screen.findByText(containing(say(text.only.documents, { count: 1 })))
		await screen.findByText('Person Dina')
		expect(screen.queryByText('Person Ada')).toBeNull()
	})

	test('asks by personal link the candidates of whom one answer is missing', async () => {
		const { user } = await open()
		await user.click((await plan(title)).getByRole('button', { name: say(text.makeLinks, { count: 1 }) }))
		expect(await screen.findByRole('dialog')).toBeDefined()
	})

	test('is another under other rules, and says where nothing makes more results clear', async () => {
		const { user } = await open()
		await plan(title)
		const rules = within(screen.getByRole('group', { name: text.rules }))
		await user.click(rules.getByRole('radio', { name: en.screen.ruleNames['k-published'] }))
		await plan(say(text.nothing, { clear: 0, count: 6 }))
		expect(screen.getByText(containing(say(text.why.authority, { count: 6 })))).toBeDefined()
		expect(screen.queryByRole('link', { name: say(text.answer, { count: 1 }) })).toBeNull()
		expect(screen.getAllByRole('link', { name: say(text.show, { count: 6 }) })).toHaveLength(1)
	})

	test('is a bar for more than sixty candidates', async () => {
		const many = Array.from({ length: 61 }, (_, at) => lacking(`m${at}`, []))
		await openScreening(<OverviewView role={opening.id} />, { roles: [opening], people: many })
		await plan(say(text.title, { list: say(text.own, { count: 1 }), clear: 61, count: 61 }))
		expect(document.querySelectorAll('[data-part] [aria-hidden] > span')).toHaveLength(1)
		expect(screen.queryByText(say(ask.inRole, { count: 1 }))).toBeNull()
	})
})

describe('what if the opening were different', () => {
	const { whatIf: text, pay } = words
	const people = ['written', 'verbal'].flatMap((jobOffer) =>
		[0, 2, 4].map((experienceYears) => {
			const key = `${jobOffer}${experienceYears}`
			const facts = { ...someone('').facts, jobOffer: jobOffer as 'written', experienceYears }
			return someone(key, { facts: { ...facts, age: 30, highestDegree: 'vocational', chineseLevel: 'none' } })
		}),
	)
	const opening = {
		...role,
		facts: { ...role.facts, monthsPerYear: 12, workLocation: 'other', provincialBonus: 0 } as const,
	}
	const open = () => openScreening(<OverviewView role={role.id} />, { roles: [opening], people })
	const type = async ({ user }: Awaited<ReturnType<typeof open>>, typed: string) =>
		user.type(await screen.findByLabelText(en.facts.annualPayCny.label), typed)

	test('says how many more meet every condition, and who; nothing is stored', async () => {
		const opened = await open()
		await type(opened, '472,000')
		await screen.findByRole('heading', {
			name: say(text.more, { ruleset: en.screen.ruleNames['work-permit'], count: 3 }),
		})
		expect(screen.getByText(containing(text.noneLoses))).toBeDefined()
		expect(rowsOf(text.title)[1]?.slice(0, 3)).toEqual([en.screen.ruleNames['work-permit'], '0', '3'])
		await opened.user.click(screen.getByRole('button', { name: say(text.show, { count: 3 }) }))
		const first = await screen.findByRole('link', { name: 'Person written0' })
		expect(first.closest('ul')?.children).toHaveLength(3)
		expect((await opened.desk.state()).roles[0]?.facts.annualPayCny).toBe(240_000)
	})

	test('shows at which pay the number turns, as a table', async () => {
		const { user } = await open()
		const title = say(pay.title, { ruleset: en.screen.ruleNames['work-permit'] })
		await user.click(await screen.findByRole('button', { name: `${pay.asTable} ${title}` }))
		const rows = rowsOf(title)
		expect(rows[0]).toEqual(['0', '0'])
		expect(rows.at(-1)).toEqual(['472,000', '3'])
	})

	test('changes the opening only when that is said, and can be taken back', async () => {
		const opened = await open()
		await type(opened, '472,000')
		await opened.user.click(await screen.findByRole('button', { name: text.change }))
		await screen.findByText(say(text.now, { answer: say(en.form.units['cny-a-year'], { value: 472_000 }) }))
		const { roles, latest } = await opened.desk.state()
		expect(roles[0]?.facts.annualPayCny).toBe(472_000)
		await act(() => opened.desk.undo(latest?.id ?? ''))
		expect((await opened.desk.state()).roles[0]?.facts.annualPayCny).toBe(240_000)
	})

	test('is saved as a new opening with the same candidates', async () => {
		const opened = await open()
		await type(opened, '472,000')
		await opened.user.click(await screen.findByRole('button', { name: text.saveNew }))
		await waitFor(async () => expect((await opened.desk.state()).roles).toHaveLength(2))
		const { roles, counts } = await opened.desk.state()
		const made = roles.find(({ id }) => id !== role.id)
		expect(made?.facts.annualPayCny).toBe(472_000)
		expect(counts).toEqual({ [role.id]: 6, [made?.id ?? '']: 6 })
		expect(roles.find(({ id }) => id === role.id)?.facts.annualPayCny).toBe(240_000)
	})

	test('an offer in writing is tried for everybody, and is none of the answers that an opening keeps', async () => {
		const { user } = await open()
		await user.selectOptions(await screen.findByLabelText(en.facts.jobOffer.label), 'written')
		expect(await screen.findByText(text.given)).toBeDefined()
		expect(screen.queryByRole('button', { name: text.change })).toBeNull()
	})

	test('a number that cannot be is said at its field', async () => {
		const opened = await open()
		await type(opened, 'much')
		const field = await screen.findByLabelText(en.facts.annualPayCny.label)
		expect(field.getAttribute('aria-invalid')).toBe('true')
		expect(screen.getByText(text.start)).toBeDefined()
	})
})

describe('if a limit were set', () => {
	const { limits: text } = en.screen
	const { sensitivity } = en.check
	const people = [22, 35, 38, 41, 43].map((age) =>
		someone(`aged${age}`, { facts: { ...someone('').facts, age } }),
	)
	const open = () => openScreening(<OverviewView role={role.id} />, { roles: [role], people })

	test('the overview says from which on all meet it, and how many under each figure that circulates', async () => {
		const { user } = await open()
		await screen.findByText(say(text.all.maxAge.from, { count: 5, limit: 43 }))
		const [table] = screen.getAllByText(sensitivity.claim).map((tag) => tag.closest('table'))
		const cells = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
			[...row.children].map(({ textContent }) => textContent),
		)
		expect(cells).toEqual([
			[`35 ${sensitivity.claim}`, '2', '3'],
			[`40 ${sensitivity.claim}`, '3', '2'],
			[`45 ${sensitivity.claim}`, '5', '0'],
		])
		await user.click(screen.getByRole('button', { name: `${words.pay.asTable} ${text.line.maxAge}` }))
		expect(rowsOf(text.line.maxAge).at(-1)).toEqual(['43', '5', '0'])
	})

	test('it leads to those who would not meet it', async () => {
		const { user } = await open()
		await screen.findByText(say(text.all.maxAge.from, { count: 5, limit: 43 }))
		await user.click(screen.getByRole('link', { name: '2' }))
		cleanup()
		await openScreening(<CandidatesView role={role.id} />, { roles: [role], people })
		await screen.findByText('Person aged41')
		expect(screen.queryByText('Person aged38')).toBeNull()
	})

	test('nothing of it stands where no rule set rests on one', async () => {
		const without = { ...role, rulesets: ['work-permit'] as const }
		await openScreening(<OverviewView role={role.id} />, { roles: [without], people })
		await screen.findByRole('table', { name: words.funnel.title })
		expect(screen.queryByText(text.title)).toBeNull()
	})
})
