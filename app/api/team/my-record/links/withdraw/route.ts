import { methods } from '@/lib/api/methods'
import { withdrawLink } from '@/lib/my-record/team/links'
import { answerDone } from '@/lib/team-api/answer'
import { withdrawLinkBody } from '@/lib/team-api/routes/request-bodies'
import { withdrawLinkRoute } from '@/lib/team-api/routes/requests'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(withdrawLinkRoute, withdrawLinkBody, async ({ session, body }) =>
	answerDone(await withdrawLink(session, body.candidate)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
