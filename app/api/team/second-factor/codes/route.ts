import { renewRecoveryCodes } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { renewCodesRoute } from '@/lib/team-api/routes/second-factor'
import { renewCodesBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(renewCodesRoute, renewCodesBody, async ({ visitor, session, body }) =>
	answerResult(await renewRecoveryCodes(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
