import { signOutOthers } from '@/lib/accounts/sign-out-device'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { signOutOthersBody } from '@/lib/team-api/routes/device-bodies'
import { signOutOthersRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(signOutOthersRoute, signOutOthersBody, async ({ session }) => {
	await signOutOthers(session)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
