import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ScreeningProvider } from '@/components/screening/desk/desk-context'
import { screenWords } from '@/components/screening/desk/screen-words'
import { TeamDeskProvider } from '@/components/screening/team/team-context'
import OwnPage from '@/components/team/own-page/own-page'
import { sayIn } from '@/lib/i18n/say'
import { permissions } from '@/lib/records/rights/permissions'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { linkRoute } from '@/lib/team-api/routes/requests'
import { type MemberAccess, permissionAt } from '@/lib/team-rights/permission-at'
import { loadNames } from '@/lib/words/names'
import { newUser } from '@/tests/components/user'
import { someone } from '@/tests/lib/screening/people'
import { en, plainWordsOf, say } from '@/tests/wording'
import { openTestDesk } from '../screening/screening'

const title = say(en.teamDesk.ownPage.title)

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

/** What the page asks of the server about the links of somebody in an opening. */
async function open(access: MemberAccess, opening: string) {
	const asked: string[] = []
	vi.stubGlobal('fetch', async (url: string) => {
		asked.push(url)
		return Response.json({ link: null, mayMake: false })
	})
	const { client } = await openTestDesk({})
	const { teamDesk } = en
	render(
		<TeamDeskProvider
			value={{
				client: client as never,
				text: teamDesk,
				say: sayIn('en'),
				onSignIn: () => {},
			}}
		>
			<ScreeningProvider
				locale="en"
				words={screenWords('en', plainWordsOf('en'))}
				names={await loadNames('en')}
				desk={client}
				access={access}
				waiting={() => null}
			>
				<p>shown</p>
				<OwnPage candidate={someone('k', { roles: [opening] })} />
			</ScreeningProvider>
		</TeamDeskProvider>,
	)
	await screen.findByText('shown')
	const summary = screen.queryByText(title)
	if (summary) await newUser().click(summary)
	return asked.filter((url) => url.includes(linkRoute.path))
}

const mixed: MemberAccess = {
	permission: 'viewer',
	byOpening: { recruits: 'recruiter', interviews: 'interviewer' },
	openings: ['recruits', 'interviews', 'views'],
}

test.each([
	...permissions.map(
		(permission) => [permission, { permission, byOpening: {}, openings: 'all' }, 'any'] as const,
	),
	...['recruits', 'interviews', 'views'].map(
		(opening) => [`member with several, ${opening}`, mixed, opening] as const,
	),
])('the link to an own page is asked for by a %s if the server answers them', async (_, access, opening) => {
	const may = mayCallAtAll(linkRoute, permissionAt(access, opening))
	expect((await open(access, opening)).length > 0).toBe(may)
	expect(screen.queryByText(title) !== null).toBe(may)
})
