import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { withdrawLink } from '@/lib/my-record/team/links'
import { answerDone } from '@/lib/team-api/answer'
import { keyField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ candidate: keyField })

const route = teamRoute({ body }, async ({ session, body }) =>
	answerDone(await withdrawLink(session, body.candidate)),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
