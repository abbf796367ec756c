import { signOutDevice } from '@/lib/accounts/sign-out-device'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { signOutMemberBody } from '@/lib/team-api/routes/member-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({ body: signOutMemberBody }, async ({ session, body }) =>
	answerDone(await signOutDevice(session, { member: body.id, device: body.device })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
