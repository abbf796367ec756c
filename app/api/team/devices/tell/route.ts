import * as z from 'zod/mini'
import { storeWaitingCount } from '@/lib/accounts/store-waiting-count'
import { methods } from '@/lib/api/methods'
import { maxBatchEntries } from '@/lib/limits/exchange-limits'
import { answerWith } from '@/lib/team-api/answer'
import { teamRoute } from '@/lib/team-api/team-route'

const body = z.strictObject({ waiting: z.int().check(z.minimum(0), z.maximum(100 * maxBatchEntries)) })

const route = teamRoute({ body, isAutomatic: true }, async ({ session, body }) => {
	await storeWaitingCount(session, body.waiting)
	return answerWith({})
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
