import { readInvitation } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerResult } from '@/lib/team-api/answer'
import { lookAtInvitationBody } from '@/lib/team-api/routes/invitation-bodies'
import { lookAtInvitationRoute } from '@/lib/team-api/routes/invitations'
import { publicRoute } from '@/lib/team-api/team-route'

const route = publicRoute(lookAtInvitationRoute, lookAtInvitationBody, async ({ body }) =>
	answerResult(await readInvitation(body.token)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
