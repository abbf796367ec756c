import { join } from '@/lib/accounts/members/join'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { joinBody } from '@/lib/team-api/routes/invitation-bodies'
import { joinRoute } from '@/lib/team-api/routes/invitations'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(joinRoute, joinBody, async ({ visitor, body }) => {
	const joined = await join(visitor, body)
	return 'refused' in joined ? answerRefusal(joined) : answerWith({}, joined.cookies)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
