import { methods } from '@/lib/api/methods'
import { inWorkspace } from '@/lib/database/database'
import { latestErasures } from '@/lib/exchange/server/erasure-state'
import { answerWith } from '@/lib/team-api/answer'
import { erasuresRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(erasuresRoute, null, async ({ session }) =>
	answerWith({ erasures: await inWorkspace(session.workspace, latestErasures) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
