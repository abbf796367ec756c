import * as z from 'zod/mini'
import { setKeptDays } from '@/lib/accounts/set-kept-days'
import { methods } from '@/lib/api/methods'
import { maxCopyDays } from '@/lib/limits/exchange-limits'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ days: z.nullable(z.int().check(z.minimum(1), z.maximum(maxCopyDays))) })

const route = teamRoute({ body }, async ({ session, body }) => {
	await setKeptDays(session, body.days)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
