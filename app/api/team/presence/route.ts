import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { reportPresence } from '@/lib/presence/report-presence'
import { answerWith } from '@/lib/team-api/answer'
import { keyField, openingIdField } from '@/lib/team-api/routes/fields'
import { teamRoute } from '@/lib/team-api/team-route'

const place = z.strictObject({
	opening: openingIdField,
	candidate: keyField,
	doing: z.enum(['looking', 'deciding']),
})

const body = z.strictObject({ page: keyField, place: z.nullable(place) })

const route = teamRoute({ body, isAutomatic: true }, async ({ session, body }) =>
	answerWith({ present: await reportPresence(session, body) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
