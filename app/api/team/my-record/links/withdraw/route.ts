import { methods } from '@/lib/api/methods'
import { withdrawLink } from '@/lib/my-record/team/links'
import { answerDone } from '@/lib/team-api/answer'
import { withdrawLinkBody } from '@/lib/team-api/routes/request-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({ body: withdrawLinkBody }, async ({ session, body }) =>
	answerDone(await withdrawLink(session, body.candidate)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
