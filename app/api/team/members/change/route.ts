import { isProven } from '@/lib/accounts/company/is-proven'
import { changeMember } from '@/lib/accounts/members/change-member'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { answerDone, answerRefusal } from '@/lib/team-api/answer'
import { changeMemberBody } from '@/lib/team-api/routes/member-bodies'
import { changeMemberRoute } from '@/lib/team-api/routes/members'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(changeMemberRoute, changeMemberBody, async ({ visitor, session, body }) => {
	const { password, ...change } = body
	const refusal = await refuseWrongPassword(visitor, session, password)
	return refusal
		? answerRefusal(refusal)
		: answerDone(await changeMember(session, change, await isProven(session, password)))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
