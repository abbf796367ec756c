import { resume } from '@/lib/accounts/resume'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { resumeBody } from '@/lib/team-api/routes/account-bodies'
import { teamRoute } from '@/lib/team-api/team-route'

const route = teamRoute({ body: resumeBody, whilePaused: ['idle'] }, async ({ visitor, session, body }) =>
	answerDone(await resume(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
