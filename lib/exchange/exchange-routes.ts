import type * as z from 'zod/mini'
import { maxBatchBytes } from '@/lib/limits/exchange-limits'
import { defineRoute } from '@/lib/team-api/routes/define-route'
import { allMembers, screeners } from '@/lib/team-api/routes/who-may-call'
import type { headBody } from './exchange-bodies'
import type { ExchangeKeys } from './exchange-keys'
import type { Batch, BatchAnswer, ChangesAnswer, EventData, SnapshotLine } from './protocol'

// The routes of the exchange, which a device calls: see protocol.ts.

export const keyRoute = defineRoute<{ body: null; answer: ExchangeKeys; reason: never }>({
	method: 'GET',
	path: 'exchange/key',
	right: allMembers,
})

/** A stream: `answer` is one of its lines. */
export const snapshotRoute = defineRoute<{ body: null; answer: SnapshotLine; reason: 'busy' }>({
	method: 'GET',
	path: 'exchange/snapshot',
	right: allMembers,
})

export const changesRoute = defineRoute<{ body: null; answer: ChangesAnswer; reason: 'snapshot-needed' }>({
	method: 'GET',
	path: 'exchange/changes',
	right: allMembers,
	isAutomatic: true,
})

/** A stream: `answer` is the data of one event. */
export const eventsRoute = defineRoute<{ body: null; answer: EventData; reason: 'too-many' }>({
	method: 'GET',
	path: 'exchange/events',
	right: allMembers,
	isAutomatic: true,
})

/** Whether an audit entry seen before is still there. */
export const headRoute = defineRoute<{
	body: typeof headBody
	answer: { readonly isThere: boolean }
	reason: never
}>({ method: 'POST', path: 'exchange/head', right: allMembers, isAutomatic: true })

/** Its body is checked by `batchBody`, which reads an import of any size in linear time. */
export const batchesRoute = defineRoute<{
	body: z.ZodMiniType<Batch, Batch>
	answer: BatchAnswer
	reason: 'batch-differs'
}>({ method: 'POST', path: 'exchange/batches', right: screeners, maxBytes: maxBatchBytes })
