import { signOutDevice } from '@/lib/accounts/sign-out-device'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { signOutDeviceBody } from '@/lib/team-api/routes/device-bodies'
import { signOutDeviceRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(signOutDeviceRoute, signOutDeviceBody, async ({ session, body }) =>
	answerDone(await signOutDevice(session, { member: session.member.id, device: body.id })),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
