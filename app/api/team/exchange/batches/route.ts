import { methods } from '@/lib/api/methods'
import { hasRoomFor } from '@/lib/database/disk-space'
import { batchesRoute } from '@/lib/exchange/exchange-routes'
import type { Batch } from '@/lib/exchange/protocol'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { BatchIdTaken } from '@/lib/exchange/server/batch/batch-claim'
import { batchBody } from '@/lib/exchange/server/batch/batch-shape'
import { limitedToDevice } from '@/lib/exchange/server/member'
import { importFactor, maxBatchBytes, maxEditEntries } from '@/lib/limits/exchange-limits'
import { answerWith } from '@/lib/team-api/answer'
import { refuse } from '@/lib/team-api/refuse'
import { teamRoute } from '@/lib/team-api/team-route'

/** How many bytes on the disk a batch is taken to need beyond those that always stay free. */
const roomFor = ({ entries }: Batch, { headers }: Request) =>
	entries.length > maxEditEntries
		? importFactor * (Number(headers.get('content-length')) || maxBatchBytes)
		: 0

const route = teamRoute(batchesRoute, batchBody, async ({ session, body, request }) => {
	if (!(await hasRoomFor(roomFor(body, request)))) return refuse('disk-full')
	try {
		return answerWith(await applyBatch(limitedToDevice(session), body))
	} catch (error) {
		if (error instanceof BatchIdTaken) return refuse('batch-differs')
		throw error
	}
})

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(route)
