import { refusePassword } from '@/lib/accounts/passwords'
import { methods } from '@/lib/api/methods'
import { listPrograms } from '@/lib/programs/list-programs'
import { makeProgram } from '@/lib/programs/make-program'
import { answerRefusal, answerResult, answerWith } from '@/lib/team-api/answer'
import { makeProgramBody } from '@/lib/team-api/routes/program-bodies'
import { makeProgramRoute, programsRoute } from '@/lib/team-api/routes/programs'
import { teamRoute } from '@/lib/team-api/team-route'

const list = teamRoute(programsRoute, null, async ({ session }) => answerWith(await listPrograms(session)))

const make = teamRoute(makeProgramRoute, makeProgramBody, async ({ visitor, session, body }) => {
	const { password, ...program } = body
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return answerRefusal(refusal)
	return answerResult(await makeProgram(session, program))
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ ...list, ...make })
