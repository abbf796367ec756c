import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import ByHand from '@/components/screening/candidate/by-hand'
import { CandidateMore } from '@/components/screening/candidate/candidate-more'
import { useCandidate } from '@/components/screening/desk/use-candidate'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { comingBack, hand, sheet, withdrawing } = en.screen

function More() {
	const kept = useCandidate('a')
	return (
		<>
			<h1>Record</h1>
			{kept && <CandidateMore kept={kept} role={someRole} level={3} />}
		</>
	)
}

test('somebody who is added by hand with a deleted number is asked about once, and added for a reason', async () => {
	const { desk, user } = await openScreening(<ByHand role={someRole.id} />, {
		roles: [someRole],
		people: [someone('a', { id: 'M-771', name: 'Ann' })],
	})
	await desk.removeCandidates(['a'])
	await user.type(screen.getByLabelText(hand.name), 'Ann')
	await user.type(screen.getByLabelText(hand.id), 'M-771')
	await user.click(screen.getByRole('button', { name: hand.save }))
	const dialog = await screen.findByRole('dialog', { name: comingBack.title })
	expect(dialog.textContent).toContain('M-771')
	const add = within(dialog).getByRole('button', { name: comingBack.action })
	await user.click(add)
	expect(within(dialog).getByText(comingBack.reasonMissing)).toBeDefined()
	expect((await desk.state()).candidates).toBe(0)
	await user.type(within(dialog).getByLabelText(comingBack.reason), 'Applied again')
	await user.click(add)
	await waitFor(async () => expect((await desk.state()).candidates).toBe(1))
	expect((await desk.state()).latest).toMatchObject({ kind: 'add', reason: 'Applied again' })
})

describe('the consent for sensitive answers', () => {
	test('is withdrawn with the answers, after asking, and these are not asked for by hand until it is given', async () => {
		const person = someone('a', { consents: { sensitive: '2026-11-20' } })
		const { desk, user } = await openScreening(<More />, { roles: [someRole], people: [person] })
		const tick = await screen.findByRole('checkbox', { name: new RegExp(sheet.consent.sensitive) })
		await user.click(tick)
		expect(tick).toHaveProperty('checked', true)
		await user.click(screen.getByRole('button', { name: withdrawing.action, hidden: true }))
		await waitFor(() => expect(tick).toHaveProperty('checked', false))
		expect(await desk.candidate('a')).toMatchObject({ candidate: { withdrawn: { sensitive: '2026-11-24' } } })
		expect(JSON.stringify(await desk.candidate('a'))).not.toContain('canShow')
		await user.click(tick)
		await waitFor(() => expect(tick).toHaveProperty('checked', true))
		expect((await desk.candidate('a'))?.candidate.withdrawn).toBeUndefined()
	})

	test('keeps their questions from the form while it is withdrawn', async () => {
		const person = someone('a', { withdrawn: { sensitive: '2026-11-20' } })
		const role = { ...someRole, rulesets: ['work-permit'] } as const
		await openScreening(<ByHand role={role.id} candidate="a" />, { roles: [role], people: [person] })
		expect(screen.getByText(say(withdrawing.notAsked, { on: '20 November 2026' }))).toBeDefined()
		expect(screen.queryByText(en.facts.canShowHealthCertificate.label)).toBeNull()
		expect(screen.queryByText(en.facts.chineseLevel.label)).not.toBeNull()
	})
})
