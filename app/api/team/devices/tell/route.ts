import { storeWaitingCount } from '@/lib/accounts/store-waiting-count'
import { methods } from '@/lib/api/methods'
import { answerWith } from '@/lib/team-api/answer'
import { tellWaitingBody } from '@/lib/team-api/routes/device-bodies'
import { tellWaitingRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(tellWaitingRoute, tellWaitingBody, async ({ session, body }) => {
	await storeWaitingCount(session, body.waiting)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
