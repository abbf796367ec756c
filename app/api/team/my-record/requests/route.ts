import { methods } from '@/lib/api/methods'
import { requestsFor } from '@/lib/my-record/team/answer-requests'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({ isAutomatic: true }, async ({ session }) =>
	answerWith({ requests: await requestsFor(session) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: route })
