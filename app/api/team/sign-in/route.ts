import { signIn } from '@/lib/accounts/sign-in'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { signInBody } from '@/lib/team-api/routes/account-bodies'
import { signInRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(signInRoute, signInBody, async ({ visitor, body }) => {
	const result = await signIn(visitor, body)
	return 'refused' in result ? answerRefusal(result) : answerWith({ next: result.next }, result.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
