import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ScreeningProvider } from '@/components/screening/desk/desk-context'
import { screenWords } from '@/components/screening/desk/screen-words'
import Interviewers from '@/components/team/given/interviewers'
import { TeamProvider } from '@/components/team/session/team-context'
import { teamWords } from '@/components/team/session/team-words'
import type { Permission } from '@/lib/records/rights/permissions'
import { loadNames } from '@/lib/words/names'
import { openTestDesk } from '@/tests/components/screening/screening'
import { newUser } from '@/tests/components/user'
import { en, plainWordsOf, say } from '@/tests/wording'

const text = en.team.given

/** The interviewers of an opening, at a server that keeps who sees the person "k"; or that cannot be reached. */
async function open({
	permission = 'recruiter',
	names = [],
	answer,
}: {
	readonly permission?: Permission
	readonly names?: readonly string[]
	readonly answer?: () => Response
}) {
	const seeing = new Set<string>()
	const asked: unknown[] = []
	const { client } = await openTestDesk({})
	vi.stubGlobal('fetch', async (url: string, { body }: RequestInit = {}) => {
		asked.push(body ? JSON.parse(String(body)) : url)
		if (answer) return answer()
		if (!body)
			return Response.json({
				interviewers: names.map((name) => ({
					member: name,
					name,
					given: seeing.has(name) ? ['k'] : [],
				})),
			})
		const { member, isGiven } = JSON.parse(String(body))
		if (isGiven) seeing.add(member)
		else seeing.delete(member)
		return Response.json({})
	})
	const plain = plainWordsOf('en')
	render(
		<TeamProvider locale="en" words={teamWords(plain)} reload={async () => {}} onSignedOut={() => {}}>
			<ScreeningProvider
				locale="en"
				words={screenWords('en', plain)}
				names={await loadNames('en')}
				desk={client}
				access={{ permission, byOpening: {}, openings: 'all' }}
				waiting={() => null}
			>
				<Interviewers candidate="k" opening="o1" />
			</ScreeningProvider>
		</TeamProvider>,
	)
	const user = newUser()
	await user.click(await screen.findByText(say(text.title)))
	return { asked, user }
}

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

test('a person is given to an interviewer by a tick, and taken back', async () => {
	const { asked, user } = await open({ names: ['Tomas Berg', 'Hugo Meyer'] })
	const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Tomas Berg/ })
	await user.click(tick)
	await screen.findByText(new RegExp(say(text.gave, { name: '' }).slice(-20)))
	expect(tick.checked).toBe(true)
	expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Hugo Meyer/ }).checked).toBe(false)
	await user.click(tick)
	await waitFor(() => expect(tick.checked).toBe(false))
	const given = { member: 'Tomas Berg', opening: 'o1', candidates: ['k'] }
	expect(asked.filter((one) => typeof one === 'object')).toEqual([
		{ ...given, isGiven: true },
		{ ...given, isGiven: false },
	])
	expect(asked[0]).toMatch(/given\?opening=o1&candidate=k$/)
})

test.each([
	['owner', 1],
	['recruiter', 0],
] as const)('without interviewers, an %s is told who invites them', async (permission, links) => {
	await open({ permission })
	await screen.findByText(new RegExp(say(text.none)))
	expect(screen.queryAllByRole('link', { name: say(text.toMembers) })).toHaveLength(links)
	expect(screen.queryAllByRole('checkbox')).toEqual([])
})

test('without a network nothing can be ticked, and the page says why', async () => {
	const { user, asked } = await open({
		answer: () => {
			throw new TypeError('Failed to fetch')
		},
	})
	await screen.findByText(say(text.failed))
	expect(screen.queryAllByRole('checkbox')).toEqual([])
	await user.click(screen.getByRole('button', { name: say(text.retry) }))
	await waitFor(() => expect(asked).toHaveLength(2))
})
