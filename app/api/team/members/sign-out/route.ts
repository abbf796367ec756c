import { signOutDevice } from '@/lib/accounts/sign-out-device'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { signOutMemberBody } from '@/lib/team-api/routes/member-bodies'
import { signOutMemberRoute } from '@/lib/team-api/routes/members'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(signOutMemberRoute, signOutMemberBody, async ({ session, body }) =>
	answerDone(await signOutDevice(session, { member: body.id, device: body.device })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
