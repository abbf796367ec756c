import * as z from 'zod/mini'
import { resume } from '@/lib/accounts/resume'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ password: secretField })

const route = teamRoute({ body, whilePaused: ['idle'] }, async ({ visitor, session, body }) =>
	answerDone(await resume(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
