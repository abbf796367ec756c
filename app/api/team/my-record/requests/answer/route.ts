import { methods } from '@/lib/api/methods'
import { answerRequest } from '@/lib/my-record/team/answer-requests'
import { answerDone } from '@/lib/team-api/answer'
import { answerRequestBody } from '@/lib/team-api/routes/request-bodies'
import { answerRequestRoute } from '@/lib/team-api/routes/requests'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(answerRequestRoute, answerRequestBody, async ({ session, body }) =>
	answerDone(await answerRequest(session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
