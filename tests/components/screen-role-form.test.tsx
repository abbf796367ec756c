import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import RoleForm from '@/components/screening/role/role-form'
import type { FactId } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import { someRole } from '@/tests/lib/screening/people'
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
		await user.type(screen.getByLabelText(words.name), ' Product lead ')
		await user.type(screen.getByLabelText(starting(words.gap)), 'Knows rice cookers')
		await user.click(question('paidInMoney').getByLabelText(yes))
		await user.click(save())
		await waitFor(async () => expect((await desk.state()).roles).toHaveLength(1))
		const [role] = (await desk.state()).roles
		expect(role).toMatchObject({ name: 'Product lead', gap: 'Knows rice cookers', rulesets: ['article'] })
		expect(role?.facts).toEqual({ paidInMoney: true })
	})

	test('is not saved without a name, says what to mend in the tab as well, and leads there', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.click(rulesetBox('article'))
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
