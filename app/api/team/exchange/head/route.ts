import * as z from 'zod/mini'
import { methods } from '@/lib/api/methods'
import { checkHead } from '@/lib/audit/check-head'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({
	number: z.int().check(z.minimum(1)),
	hash: z.string().check(z.regex(/^[\da-f]{64}$/)),
})

const route = teamRoute({ body, isAutomatic: true }, async ({ session, body }) =>
	answerWith({ isThere: await checkHead(session, body) }),
)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
