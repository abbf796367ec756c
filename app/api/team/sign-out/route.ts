import { signOut } from '@/lib/accounts/sign-out'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { signOutBody } from '@/lib/team-api/routes/account-bodies'
import { signOutRoute } from '@/lib/team-api/routes/accounts'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(signOutRoute, signOutBody, async ({ visitor, session }) => {
	const { cookies, there } = await signOut(visitor, session)
	return answerWith({ there }, cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
