import { demandFactor } from '@/lib/accounts/second-factor/demand'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { demandFactorRoute } from '@/lib/team-api/routes/second-factor'
import { demandFactorBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(demandFactorRoute, demandFactorBody, async ({ visitor, session, body }) =>
	answerDone(await demandFactor(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
