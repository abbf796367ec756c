import * as z from 'zod/mini'
import { turnSecondFactorOff } from '@/lib/accounts/second-factor/second-factor'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ password: secretField })

const route = teamRoute({ body }, async ({ visitor, session, body }) =>
	answerDone(await turnSecondFactorOff(visitor, session, body.password)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
