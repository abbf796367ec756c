import { turnSecondFactorOff } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { factorOffRoute } from '@/lib/team-api/routes/second-factor'
import { factorOffBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(factorOffRoute, factorOffBody, async ({ visitor, session, body }) =>
	answerDone(await turnSecondFactorOff(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
