import * as z from 'zod/mini'
import { demandFactor } from '@/lib/accounts/second-factor/demand'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { secretField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ isDemanded: z.boolean(), password: secretField })

const route = teamRoute({ body }, async ({ visitor, session, body }) =>
	answerDone(await demandFactor(visitor, session, body)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
