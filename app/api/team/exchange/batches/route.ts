import { methods } from '@/lib/api/methods'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { BatchIdTaken } from '@/lib/exchange/server/batch/batch-claim'
import { batchBody } from '@/lib/exchange/server/batch/batch-shape'
import { limitedToDevice } from '@/lib/exchange/server/member'
import { maxBatchBytes } from '@/lib/limits/exchange-limits'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

const options = { body: batchBody, maxBytes: maxBatchBytes } as const

const route = teamRoute(options, async ({ session, body }) => {
	try {
		return answerWith(await applyBatch(limitedToDevice(session), body))
	} catch (error) {
		if (error instanceof BatchIdTaken) return refuse('batch-differs')
		throw error
	}
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: route })
