// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import RoleForm from '@/components/screening/role/role-form'
import { someRole } from '@/tests/lib/screening/people'
import { openScreening } from './screening'

afterEach(cleanup)

const findings = () =>
	within(screen.getByRole('complementary', { name: 'What this role decides for everyone' }))
const question = (label: string) => within(screen.getByRole('group', { name: new RegExp(`^${label}`) }))
const save = () => screen.getByRole('button', { name: 'Save the role' })

describe('the form of a role', () => {
	test('is saved with a name and what was answered; what is left open stays open', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.type(screen.getByLabelText('Name of the role'), ' Product lead ')
		await user.type(screen.getByLabelText(/^The ability that your present team lacks/), 'Knows rice cookers')
		await user.click(question('Paid in money').getByLabelText('Yes'))
		await user.click(save())
		await waitFor(async () => expect((await desk.state()).roles).toHaveLength(1))
		const [role] = (await desk.state()).roles
		expect(role).toMatchObject({ name: 'Product lead', gap: 'Knows rice cookers', rulesets: ['article'] })
		expect(role?.facts).toEqual({ paidInMoney: true })
	})

	test('is not saved without a name, says what to mend in the tab as well, and leads there', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.click(screen.getByRole('checkbox', { name: /^The article’s model/ }))
		await user.click(save())
		const summary = await screen.findByRole('alert', { name: /There are 2 problems/ })
		expect(document.activeElement).toBe(summary)
		expect(document.title).toMatch(/^Error: A new role/)
		await user.click(within(summary).getByRole('button', { name: 'Screen under: choose at least one' }))
		expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^The article’s model/ }))
		await user.click(within(summary).getByRole('button', { name: 'Name of the role: enter a name' }))
		expect(document.activeElement).toBe(screen.getByLabelText('Name of the role'))
		expect((await desk.state()).roles).toEqual([])
	})

	test('says a number that cannot be, in the summary and at its field', async () => {
		const { user, desk } = await openScreening(<RoleForm />)
		await user.type(screen.getByLabelText('Name of the role'), 'Product lead')
		await user.type(screen.getByRole('textbox', { name: /^Yearly pay before tax/ }), 'much')
		await user.click(save())
		const summary = await screen.findByRole('alert', {
			name: /There is one problem|There is a problem|1 problem/,
		})
		const [message] = within(summary).getAllByRole('button')
		expect(screen.getAllByText(message?.textContent ?? '')).toHaveLength(2)
		expect((await desk.state()).roles).toEqual([])
	})

	test('asks only what the chosen rules look at', async () => {
		const { user } = await openScreening(<RoleForm />)
		expect(screen.queryByRole('group', { name: /^Job needs a degree in a specific field/ })).toBeNull()
		await user.click(screen.getByRole('checkbox', { name: /^The H-1B comparison/ }))
		expect(question('Job needs a degree in a specific field').getByLabelText('Leave it open')).toBeDefined()
	})
})

describe('what a role decides for everyone', () => {
	test('is counted while it is answered', async () => {
		const { user } = await openScreening(<RoleForm />)
		expect(findings().getByText(/^0 of 21 conditions are met for everyone; 21 depend/)).toBeDefined()
		await user.click(question('Plan for communication in the team').getByLabelText('Yes'))
		expect(findings().getByText(/^1 of 21 conditions are met for everyone; 20 depend/)).toBeDefined()
	})

	test('names each condition that nobody can meet, what would have to change, and leads to the question', async () => {
		const { user } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole] })
		await user.click(question('Paid in money').getByLabelText('No'))
		const barrier = findings().getByText('Pay in money').closest('li') as HTMLElement
		expect(barrier.textContent).toContain('Paid in money: now “No”. It would have to be “Yes”.')
		await user.click(within(barrier).getByRole('button', { name: 'Go to the question' }))
		expect(document.activeElement?.getAttribute('name')).toBe('paidInMoney')
		await user.click(question('Paid in money').getByLabelText('Yes'))
		expect(document.querySelector('[data-mend]')).toBeNull()
		const met = findings()
			.getByText(/^Met for everyone: 1\d$/)
			.closest('details') as HTMLElement
		expect(within(met).getByText('Pay in money')).toBeDefined()
	})

	test('names the answer where no change of it is possible', async () => {
		const { user } = await openScreening(<RoleForm role={someRole.id} />, { roles: [someRole] })
		await user.click(question('Open only because hands are short').getByLabelText('Yes'))
		const barrier = findings().getByText('Not short of hands').closest('li') as HTMLElement
		expect(barrier.textContent).toContain('Open only because hands are short: “Yes”.')
		expect(within(barrier).getByRole('button', { name: 'Go to the question' })).toBeDefined()
	})
})
