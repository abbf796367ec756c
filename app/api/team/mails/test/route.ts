import { memberLocale } from '@/lib/accounts/members/member-locale'
import { methods } from '@/lib/api/methods'
import { mailLocale } from '@/lib/mail/queue/add-mail'
import { addTestMail } from '@/lib/mail/queue/list-mails'
import { sendSoon } from '@/lib/mail/queue/send-waiting'
import { sendsMail } from '@/lib/mail/server/team-mail'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { testMailBody } from '@/lib/team-api/routes/mail-bodies'
import { testMailRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(testMailRoute, testMailBody, async ({ session }) => {
	const { workspace, member } = session
	if (!(await sendsMail(workspace))) return refuse('not-found')
	await addTestMail(session, mailLocale(await memberLocale(workspace, member.id)))
	sendSoon(workspace)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
