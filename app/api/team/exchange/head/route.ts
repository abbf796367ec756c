import { methods } from '@/lib/api/methods'
import { checkHead } from '@/lib/audit/check-head'
import { headBody } from '@/lib/exchange/exchange-bodies'
import { headRoute } from '@/lib/exchange/exchange-routes'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(headRoute, headBody, async ({ session, body }) =>
	answerWith({ isThere: await checkHead(session, body) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
