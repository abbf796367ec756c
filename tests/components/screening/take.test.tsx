import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import TakeView from '@/components/screening/replies/take-view'
import RoleForm from '@/components/screening/role/role-form'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayDay } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { take: words } = en.screen

const given: Partial<Facts> = { ...someone('a').facts, knowsSocialNorms: true, age: 31 }
const codeOf = (reference?: string) =>
	encodeHandoff({ facts: given, rulesets: ['article'], asOf: day, ...(reference && { reference }) })
const { knowsSocialNorms: _, ...before } = someone('a').facts
const known = someone('a', { name: 'Abena', facts: { ...before, age: 31 } })

describe('answers that were handed over', () => {
	test('come to the row of the personal link, and what is new in them is said first', async () => {
		const { user, desk } = await openScreening(<TakeView code={codeOf('a')} />, {
			roles: [someRole],
			people: [known],
		})
		await screen.findByText(say(words.reply, { name: 'Abena', date: withPlainSpaces(sayDay('en', day)) }))
		const news = [...document.querySelectorAll('[data-fact]')]
		expect(news.map(({ children }) => [...children].slice(0, 3).map((cell) => cell.textContent))).toEqual([
			[en.facts.knowsSocialNorms.label, en.screen.difference.none, en.form.yes],
		])
		await user.click(screen.getByRole('button', { name: say(words.update, { name: 'Abena' }) }))
		await waitFor(async () =>
			expect((await desk.candidate('a'))?.candidate.facts).toMatchObject({ knowsSocialNorms: true }),
		)
	})

	test('replace nothing that was entered by hand unless somebody chooses so', async () => {
		const { user, desk } = await openScreening(<TakeView code={codeOf('a')} />, {
			roles: [someRole],
			people: [{ ...known, facts: { ...known.facts, age: 44 } }],
		})
		const update = await screen.findByRole('button', { name: say(words.update, { name: 'Abena' }) })
		const choice = screen.getByRole('group', {
			name: say(en.screen.difference.choiceFor, { field: en.facts.age.label, name: 'Abena' }),
		})
		expect(within(choice).getAllByRole('radio', { checked: false })).toHaveLength(2)
		await user.click(update)
		await waitFor(async () =>
			expect((await desk.candidate('a'))?.candidate.facts).toMatchObject({ knowsSocialNorms: true, age: 44 }),
		)
		await user.click(within(choice).getByRole('radio', { name: en.screen.difference.theirs }))
		await user.click(update)
		await waitFor(async () => expect((await desk.candidate('a'))?.candidate.facts).toMatchObject({ age: 31 }))
	})

	test('of somebody unknown need a name or a number', async () => {
		const { user, desk } = await openScreening(<TakeView code={codeOf()} />, { roles: [someRole] })
		await user.click(await screen.findByRole('button', { name: words.take }))
		expect(
			await screen.findByRole('alert', { name: say(en.form.errors.summary, { count: 1 }) }),
		).toBeDefined()
		expect((await desk.state()).candidates).toBe(0)
		await user.type(screen.getByLabelText(en.screen.hand.name), 'Kofi Addo')
		await user.click(screen.getByRole('button', { name: words.take }))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(1))
	})

	test('that are damaged say what to do, and another code can be pasted at once', async () => {
		await openScreening(<TakeView code={codeOf().slice(0, -3)} />, { roles: [someRole] })
		expect(screen.getByRole('alert').textContent).toContain(en.handoff.faults.damaged.title)
		expect(screen.getByLabelText(en.handoff.paste.label)).toBeDefined()
	})

	test('wait for a role where there is none yet, and come back once it is saved', async () => {
		const code = codeOf()
		const { user } = await openScreening(<TakeView code={code} />)
		await user.click(await screen.findByRole('link', { name: en.screen.home.create }))
		cleanup()
		const { user: onward } = await openScreening(<RoleForm />)
		await onward.type(screen.getByLabelText(en.screen.role.name), 'Product lead')
		await onward.click(screen.getByRole('button', { name: en.screen.role.save }))
		await waitFor(() => expect(location.hash).toBe(`#take/${code}`))
	})
})
