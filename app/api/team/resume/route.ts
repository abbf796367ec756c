import { resume } from '@/lib/accounts/resume'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { resumeBody } from '@/lib/team-api/routes/account-bodies'
import { resumeRoute } from '@/lib/team-api/routes/accounts'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute(resumeRoute, resumeBody, async ({ visitor, session, body }) =>
	answerDone(await resume(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
