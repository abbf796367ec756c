import { methods } from '@/lib/api/methods'
import { listMails } from '@/lib/mail/queue/list-mails'
import { mailOf } from '@/lib/mail/server/team-mail'
import { answerWith } from '@/lib/team-api/answer'
import { mailsRoute } from '@/lib/team-api/routes/mails'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(mailsRoute, null, async ({ session }) =>
	answerWith({
		from: (await mailOf(session.workspace))?.from ?? null,
		mails: await listMails(session.workspace),
	}),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
