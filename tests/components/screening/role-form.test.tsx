import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import RoleForm from '@/components/screening/role/role-form'
import type { Desk } from '@/lib/screening/desk/desk'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say, starting } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { role: words } = en.screen
const { yes, no } = en.form

const findings = () => within(screen.getByRole('complementary', { name: words.findings }))
const question = (fact: FactId) => within(screen.getByRole('group', { name: starting(en.facts[fact].label) }))
const rulesetBox = (id: RulesetId) => screen.getByRole('checkbox', { name: starting(en.rulesets[id].name) })
const save = () => screen.getByRole('button', { name: words.save })

describe('the form of a role', () => {
	test('is saved with a name and what was answered; what is left open stays open', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.click(rulesetBox('article'))
		await user.type(screen.getByLabelText(words.name), ' Product lead ')
		await user.type(screen.getByLabelText(starting(words.gap)), 'Knows rice cookers')
		await user.click(question('paidInMoney').getByLabelText(yes))
		await user.click(save())
		await waitFor(async () => expect((await desk.state()).roles).toHaveLength(1))
		const [role] = (await desk.state()).roles
		expect(role).toMatchObject({
			name: 'Product lead',
			gap: 'Knows rice cookers',
			rulesets: ['k-published', 'work-permit', 'article'],
		})
		expect(role?.facts).toEqual({ paidInMoney: true })
	})

	test('says that no row has a special way only once that is ticked, and where a rule set asks for one', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		const box = () => screen.queryByRole('checkbox', { name: starting(words.noSpecialRoutes) })
		expect(box()).toHaveProperty('checked', false)
		expect(box()).toHaveProperty('name', 'noSpecialRoutes')
		await user.click(rulesetBox('work-permit'))
		expect(box()).toBe(null)
		await user.click(rulesetBox('work-permit'))
		await user.type(screen.getByLabelText(words.name), 'Product lead')
		await user.click(save())
		await waitFor(async () => expect((await desk.state()).roles).toHaveLength(1))
		expect((await desk.state()).roles[0]).not.toHaveProperty('noSpecialRoutes')
		cleanup()
		const second = await openScreening(<RoleForm />)
		await second.user.click(box() as HTMLElement)
		await second.user.type(screen.getByLabelText(words.name), 'Product lead')
		await second.user.click(save())
		await waitFor(async () =>
			expect((await second.desk.state()).roles[0]).toMatchObject({ noSpecialRoutes: true }),
		)
	})

	test('begins with the law ticked and first; what is not law stands beside it', async () => {
		await openScreening(<RoleForm />)
		const boxes = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ name }) => name === 'ruleset')
		expect(boxes.map(({ value, checked }) => [value, checked])).toEqual([
			['k-published', true],
			['work-permit', true],
			['article', false],
			['h1b', false],
		])
	})

	test('is not saved without a name, says what to mend in the tab as well, and leads there', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.click(rulesetBox('k-published'))
		await user.click(rulesetBox('work-permit'))
		await user.click(save())
		const summary = await screen.findByRole('alert', { name: say(en.form.errors.summary, { count: 2 }) })
		expect(document.activeElement).toBe(summary)
		expect(document.title).toMatch(starting(say(en.form.errors.titlePrefix, { title: words.newTitle })))
		await user.click(within(summary).getByRole('button', { name: words.rulesetsMissing }))
		expect(document.activeElement).toBe(rulesetBox('k-published'))
		await user.click(within(summary).getByRole('button', { name: words.nameMissing }))
		expect(document.activeElement).toBe(screen.getByLabelText(words.name))
		expect((await desk.state()).roles).toEqual([])
	})

	test('says a number that cannot be, in the summary and at its field', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.type(screen.getByLabelText(words.name), 'Product lead')
		await user.type(screen.getByRole('textbox', { name: starting(en.facts.annualPayCny.label) }), 'much')
		await user.click(save())
		const summary = await screen.findByRole('alert', { name: say(en.form.errors.summary, { count: 1 }) })
		const [message] = within(summary).getAllByRole('button')
		expect(screen.getAllByText(message?.textContent ?? '')).toHaveLength(2)
		expect((await desk.state()).roles).toEqual([])
	})

	test('asks only what the chosen rules look at', async () => {
		const { user } = await openScreening(<RoleForm />)
		expect(screen.queryByRole('group', { name: starting(en.facts.needsSpecificDegree.label) })).toBeNull()
		await user.click(rulesetBox('h1b'))
		expect(question('needsSpecificDegree').getByLabelText(words.leaveOpen)).toBeDefined()
	})
})

describe('what a role decides for everyone', () => {
	test('is counted while it is answered', async () => {
		const { user } = await openScreening(<RoleForm />)
		await user.click(rulesetBox('article'))
		expect(findings().getByText(say(words.findingsLead, { met: 0, total: 21, open: 21 }))).toBeDefined()
		await user.click(question('communicationPlan').getByLabelText(yes))
		expect(findings().getByText(say(words.findingsLead, { met: 1, total: 21, open: 20 }))).toBeDefined()
	})

	test('names each condition that nobody can meet, what would have to change, and leads to the question', async () => {
		const { user } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole] })
		await user.click(question('paidInMoney').getByLabelText(no))
		const barrier = findings().getByText(en.screen.short.article['real-pay']).closest('li') as HTMLElement
		expect(barrier.textContent).toContain(
			say(words.mendStep, { label: en.facts.paidInMoney.label, from: no, to: yes }),
		)
		await user.click(within(barrier).getByRole('button', { name: words.toQuestion }))
		expect(document.activeElement?.getAttribute('name')).toBe('paidInMoney')
		await user.click(question('paidInMoney').getByLabelText(yes))
		expect(document.querySelector('[data-mend]')).toBeNull()
		const met = findings()
			.getByText(say(words.metForAll, { count: 15 }))
			.closest('details') as HTMLElement
		expect(within(met).getByText(en.screen.short.article['real-pay'])).toBeDefined()
	})

	test('names the answer where no change of it is possible', async () => {
		const { user } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole] })
		await user.click(question('headcountOnly').getByLabelText(yes))
		const barrier = findings()
			.getByText(en.screen.short.article['not-headcount'])
			.closest('li') as HTMLElement
		expect(barrier.textContent).toContain(
			say(words.blocked, { label: en.facts.headcountOnly.label, answer: yes }),
		)
		expect(within(barrier).getByRole('button', { name: words.toQuestion })).toBeDefined()
	})
})

describe('the stages of an opening', () => {
	const { stages: text } = en.screen
	const field = () => within(screen.getByRole('group', { name: text.legend }))
	const names = () =>
		field()
			.getAllByRole<HTMLInputElement>('textbox')
			.map(({ value }) => value)
	const press = (label: string, name: string) => screen.getByRole('button', { name: say(label, { name }) })
	const standing = someone('a', { progress: { [someRole.id]: { stage: 'offer' } } })
	const stagesOf = async (desk: Desk) => (await desk.state()).roles[0]?.stages

	test('are renamed, moved and added; nobody changes stage', async () => {
		const people = [standing, someone('b')]
		const { user, desk } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole], people })
		expect(names()).toEqual(['New', 'Contacted', 'Interview', 'Offer', 'Permit', 'Started'])
		await user.click(press(text.upOf, 'Contacted'))
		expect(document.activeElement).toBe(press(text.downOf, 'Contacted'))
		await user.click(screen.getByRole('button', { name: text.add }))
		await user.type(document.activeElement as HTMLElement, ' Test kitchen ')
		const offer = screen.getByDisplayValue('Offer')
		await user.clear(offer)
		await user.type(offer, 'Contract')
		await user.click(save())
		await waitFor(async () => expect(await stagesOf(desk)).toHaveLength(7))
		expect(await stagesOf(desk)).toEqual([
			{ id: 'contacted' },
			{ id: 'new' },
			{ id: 'interview' },
			{ id: 'offer', name: 'Contract' },
			{ id: 'permit' },
			{ id: 'started' },
			{ id: expect.any(String), name: 'Test kitchen' },
		])
		const funnel = await desk.funnel(someRole.id)
		expect(funnel?.stages.map(({ here }) => here)).toEqual([0, 1, 0, 1, 0, 0, 0])
	})

	test('one in which somebody stands is removed only once it is said where they go; taken back as one', async () => {
		const { user, desk } = await openScreening(<RoleForm role={someRole.id} />, {
			roles: [someRole],
			people: [standing],
		})
		await screen.findByText(say(text.people, { count: 1 }))
		await user.click(press(text.removeOf, 'Offer'))
		expect(names()).toContain('Offer')
		await user.click(screen.getByRole('button', { name: text.moveAndRemove }))
		expect(names()).toContain('Offer')
		await user.selectOptions(
			screen.getByLabelText(say(text.whereTo, { count: 1, name: 'Offer' })),
			'Interview',
		)
		await user.click(screen.getByRole('button', { name: text.moveAndRemove }))
		expect(document.activeElement).toBe(screen.getByDisplayValue('Permit'))
		await user.click(press(text.removeOf, 'Started'))
		await user.click(save())
		await waitFor(async () => expect(await stagesOf(desk)).toHaveLength(4))
		expect((await desk.candidate('a'))?.candidate.progress).toEqual({ [someRole.id]: { stage: 'interview' } })
		const { latest } = await desk.state()
		expect(latest).toMatchObject({ kind: 'role', about: someRole.name })
		await act(() => desk.undo(latest?.id ?? ''))
		expect(await stagesOf(desk)).toBeUndefined()
		expect((await desk.candidate('a'))?.candidate.progress).toEqual({ [someRole.id]: { stage: 'offer' } })
	})

	test('one without a name is not saved', async () => {
		const { user, desk } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole] })
		await user.clear(screen.getByDisplayValue('Offer'))
		await user.click(save())
		const summary = await screen.findByRole('alert', { name: say(en.form.errors.summary, { count: 1 }) })
		await user.click(within(summary).getByRole('button', { name: text.nameMissing }))
		expect(document.activeElement).toBe(screen.getByLabelText(say(text.name, { place: 4 })))
		expect(await stagesOf(desk)).toBeUndefined()
	})
})
