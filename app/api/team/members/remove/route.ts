import { removeMember } from '@/lib/accounts/members/change-member'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { removeMemberBody } from '@/lib/team-api/routes/member-bodies'
import { removeMemberRoute } from '@/lib/team-api/routes/members'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(removeMemberRoute, removeMemberBody, async ({ session, body }) =>
	answerDone(await removeMember(session, body.id)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
