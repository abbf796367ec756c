import { methods } from '@/lib/api/methods'
import { retryMail } from '@/lib/mail/queue/list-mails'
import { sendSoon } from '@/lib/mail/queue/send-waiting'
import { sendsMail } from '@/lib/mail/server/team-mail'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { retryMailBody } from '@/lib/team-api/routes/mail-bodies'
import { retryMailRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(retryMailRoute, retryMailBody, async ({ session, body }) => {
	if (!(await sendsMail(session.workspace)) || !(await retryMail(session, body.id)))
		return refuse('not-found')
	sendSoon(session.workspace)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
