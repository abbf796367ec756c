import { beginAttempt } from '@/lib/accounts/attempt'
import { endByLogout } from '@/lib/accounts/company/end-by-logout'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { companyLogoutRoute } from '@/lib/team-api/routes/company'
import { companyLogoutBody } from '@/lib/team-api/routes/company-bodies'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(companyLogoutRoute, companyLogoutBody, async ({ visitor, body }) => {
	const attempt = await beginAttempt(visitor, null)
	if ('refused' in attempt) return answerRefusal(attempt)
	if (!(await endByLogout(body.logout_token))) return refuse('invalid', { status: 400 })
	await attempt.succeed()
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
