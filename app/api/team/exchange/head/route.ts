import { methods } from '@/lib/api/methods'
import { checkHead } from '@/lib/audit/check-head'
import { headBody } from '@/lib/exchange/exchange-bodies'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({ body: headBody, isAutomatic: true }, async ({ session, body }) =>
	answerWith({ isThere: await checkHead(session, body) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
