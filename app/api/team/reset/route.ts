import { resetPassword } from '@/lib/accounts/recovery/reset-password'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { resetBody } from '@/lib/team-api/routes/account-bodies'
import { resetRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(resetRoute, resetBody, async ({ visitor, body }) => {
	const reset = await resetPassword(visitor, body)
	return 'refused' in reset ? answerRefusal(reset) : answerWith({ next: reset.next }, reset.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
