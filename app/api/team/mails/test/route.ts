import { memberLocale } from '@/lib/accounts/members/member-locale'
import { methods } from '@/lib/api/methods'
import { isMailOn } from '@/lib/mail/mail-settings'
import { mailLocale } from '@/lib/mail/queue/add-mail'
import { addTestMail } from '@/lib/mail/queue/list-mails'
import { sendSoon } from '@/lib/mail/queue/send-waiting'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { testMailBody } from '@/lib/team-api/routes/mail-bodies'
import { testMailRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(testMailRoute, testMailBody, async ({ session }) => {
	if (!isMailOn()) return refuse('not-found')
	const { workspace, member } = session
	await addTestMail(session, mailLocale(await memberLocale(workspace, member.id)))
	sendSoon(workspace)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
