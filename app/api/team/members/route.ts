import { listMembers } from '@/lib/accounts/members/list-members'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({}, async ({ session }) => answerWith(await listMembers(session)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: route })
