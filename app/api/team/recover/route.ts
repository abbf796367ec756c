import { recover } from '@/lib/accounts/recovery/recover'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { recoverBody } from '@/lib/team-api/routes/account-bodies'
import { recoverRoute } from '@/lib/team-api/routes/accounts'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(recoverRoute, recoverBody, async ({ visitor, body }) => {
	const recovered = await recover(visitor, body)
	return 'refused' in recovered ? answerRefusal(recovered) : answerWith({}, recovered.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
