import { listSigningIn } from '@/lib/accounts/company/list-signing-in'
import { listMembers } from '@/lib/accounts/members/list-members'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { membersRoute } from '@/lib/team-api/routes/members'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(membersRoute, null, async ({ session }) =>
	answerWith(await listMembers(session, await listSigningIn(session.workspace))),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
