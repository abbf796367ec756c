import * as z from 'zod/mini'
import { holdOpenings } from '@/lib/accounts/members/hold-openings'
import { methods } from '@/lib/api/methods'
import { answerDone } from '@/lib/team-api/answer'
import { openingIdsField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ openings: z.nullable(openingIdsField.check(z.minLength(1))) })

const route = teamRoute({ body }, async ({ session, body }) =>
	answerDone(await holdOpenings(session, body.openings)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
