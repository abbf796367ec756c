import { confirmSecondFactor } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { confirmFactorRoute } from '@/lib/team-api/routes/second-factor'
import { confirmFactorBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(confirmFactorRoute, confirmFactorBody, async ({ visitor, session, body }) =>
	answerResult(await confirmSecondFactor(visitor, session, body.code)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
