import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import ByHand from '@/components/screening/candidate/by-hand'
import type { Role } from '@/lib/screening/model/records'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, starting } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const role: Role = { ...someRole, rulesets: ['work-permit'] }
const { hand } = en.screen
const ways = () => within(screen.getByRole('group', { name: starting(en.facts.specialRoutes.label) }))
const boxes = () =>
	ways()
		.getAllByRole<HTMLInputElement>('checkbox')
		.map(({ value, checked }) => [value, checked] as const)

test('an employer is asked about the ways of the job alone, but for founding, and is told who knows the others', async () => {
	await openScreening(<ByHand role={role.id} />, { roles: [role] })
	const shown = ['senior-post', 'language-teacher', 'agreement', 'quota-job', 'local-standard']
	expect(boxes().map(([value]) => value)).toEqual([...shown, 'none', 'unsure'])
	expect(boxes().some(([, checked]) => checked)).toBe(false)
	expect(ways().getByText(new RegExp(en.facts.specialRoutes.options.founder))).toBeDefined()
	expect(ways().getByLabelText(hand.ways.none)).toBeDefined()
})

test('a way that the candidate named is shown, and stays when another is ticked', async () => {
	const { facts } = someone('x')
	const amina = someone('amina', { facts: { ...facts, specialRoutes: ['graduate'] } })
	const view = <ByHand role={role.id} candidate={amina.key} />
	const { user, desk } = await openScreening(view, { roles: [role], people: [amina] })
	expect(boxes()).toContainEqual(['graduate', true])
	const [post] = ways()
		.getAllByRole<HTMLInputElement>('checkbox')
		.filter(({ value }) => value === 'senior-post')
	await user.click(post as HTMLElement)
	await user.click(screen.getByRole('button', { name: hand.save }))
	await waitFor(async () => {
		const kept = await desk.candidate(amina.key)
		expect(new Set(kept?.candidate.facts.specialRoutes)).toEqual(new Set(['graduate', 'senior-post']))
	})
})
