import { renewRecoveryCodes } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { renewCodesRoute } from '@/lib/team-api/routes/second-factor'
import { renewCodesBody } from '@/lib/team-api/routes/second-factor-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(renewCodesRoute, renewCodesBody, async ({ visitor, session, body }) => {
	const result = await renewRecoveryCodes(visitor, session, body.password)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
