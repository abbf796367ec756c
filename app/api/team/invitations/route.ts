import { isProven } from '@/lib/accounts/company/is-proven'
import { invite } from '@/lib/accounts/members/invitations'
import { refuseWrongPassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { sendSoon } from '@/lib/mail/queue/send-waiting'
import { answerRefusal, answerResult } from '@/lib/team-api/answer'
import { inviteBody } from '@/lib/team-api/routes/invitation-bodies'
import { inviteRoute } from '@/lib/team-api/routes/invitations'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(inviteRoute, inviteBody, async ({ visitor, session, body }) => {
	const { password, mail, ...invited } = body
	const refusal = await refuseWrongPassword(visitor, session, password)
	if (refusal) return answerRefusal(refusal)
	const made = await invite(session, invited, { isProven: await isProven(session, password), mail })
	if ('token' in made && made.isMailed) sendSoon(session.workspace)
	return answerResult(made)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
