import { startSecondFactor } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { startFactorRoute } from '@/lib/team-api/routes/second-factor'
import { startFactorBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(startFactorRoute, startFactorBody, async ({ visitor, session, body }) =>
	answerResult(await startSecondFactor(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
