import { methods } from '@/lib/api/methods'
import { reportPresence } from '@/lib/presence/report-presence'
import { answerWith } from '@/lib/team-api/answer'
import { presenceRoute } from '@/lib/team-api/routes/presence'
import { presenceBody } from '@/lib/team-api/routes/presence-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(presenceRoute, presenceBody, async ({ session, body }) =>
	answerWith({ present: await reportPresence(session, body) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
