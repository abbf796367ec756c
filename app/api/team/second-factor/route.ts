import { passSecondFactor } from '@/lib/accounts/second-factor/pass-second-factor'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { passFactorRoute } from '@/lib/team-api/routes/second-factor'
import { passFactorBody } from '@/lib/team-api/routes/second-factor-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(passFactorRoute, passFactorBody, async ({ visitor, body }) => {
	const passed = await passSecondFactor(visitor, body)
	return 'refused' in passed ? answerRefusal(passed) : answerWith({}, passed.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
