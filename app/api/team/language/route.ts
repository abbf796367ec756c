import { setMemberLocale } from '@/lib/accounts/members/member-locale'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { languageBody } from '@/lib/team-api/routes/account-bodies'
import { languageRoute } from '@/lib/team-api/routes/accounts'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(languageRoute, languageBody, async ({ session, body }) => {
	await setMemberLocale(session, body.locale)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
