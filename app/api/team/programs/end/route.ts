import { methods } from '@/lib/api/methods'
import { endProgram } from '@/lib/programs/make-program'
import { answerDone } from '@/lib/team-api/answer'
import { endProgramBody } from '@/lib/team-api/routes/program-bodies'
import { endProgramRoute } from '@/lib/team-api/routes/programs'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(endProgramRoute, endProgramBody, async ({ session, body }) =>
	answerDone(await endProgram(session, body.id)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
