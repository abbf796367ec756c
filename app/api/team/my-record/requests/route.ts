import { methods } from '@/lib/api/methods'
import { requestsFor } from '@/lib/my-record/team/answer-requests'
import { answerWith } from '@/lib/team-api/answer'
import { requestsRoute } from '@/lib/team-api/routes/requests'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(requestsRoute, null, async ({ session }) =>
	answerWith({ requests: await requestsFor(session) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
