import { withdrawInvitation } from '@/lib/accounts/members/invitations'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { withdrawInvitationBody } from '@/lib/team-api/routes/invitation-bodies'
import { withdrawInvitationRoute } from '@/lib/team-api/routes/invitations'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(withdrawInvitationRoute, withdrawInvitationBody, async ({ session, body }) =>
	answerDone(await withdrawInvitation(session, body.id)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
