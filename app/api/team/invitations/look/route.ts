import { readInvitation } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerRefusal, answerWith } from '@/lib/team-api/answer'
import { lookAtInvitationBody } from '@/lib/team-api/routes/invitation-bodies'
import { lookAtInvitationRoute } from '@/lib/team-api/routes/invitations'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(lookAtInvitationRoute, lookAtInvitationBody, async ({ body }) => {
	const result = await readInvitation(body.token)
	return 'refused' in result ? answerRefusal(result) : answerWith(result)
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
