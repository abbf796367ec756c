import { holdOpenings } from '@/lib/accounts/members/hold-openings'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { holdOpeningsBody } from '@/lib/team-api/routes/device-bodies'
import { holdOpeningsRoute } from '@/lib/team-api/routes/devices'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(holdOpeningsRoute, holdOpeningsBody, async ({ session, body }) =>
	answerDone(await holdOpenings(session, body.openings)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
