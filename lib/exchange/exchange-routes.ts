import type * as z from 'zod/mini'
import { maxBatchBytes } from '@/lib/limits/exchange-limits'
import { everyMember, writers } from '@/lib/records/rights/usual-rights'
import { defineRoute } from '@/lib/team-api/routes/define-route'
import type { headBody } from './exchange-bodies'
import type { ExchangeKeys } from './exchange-keys'
import type { Batch, BatchAnswer, ChangesAnswer, EventData, SnapshotLine } from './protocol'

// The routes of the exchange, which a device calls: see protocol.ts.

export const keyRoute = defineRoute<{ body: null; answer: ExchangeKeys; reason: never }>({
	method: 'GET',
	path: 'exchange/key',
	right: everyMember,
})

/** A stream: `answer` is one of its lines. */
export const snapshotRoute = defineRoute<{ body: null; answer: SnapshotLine; reason: 'busy' }>({
	method: 'GET',
	path: 'exchange/snapshot',
	right: everyMember,
})

export const changesRoute = defineRoute<{ body: null; answer: ChangesAnswer; reason: 'snapshot-needed' }>({
	method: 'GET',
	path: 'exchange/changes',
	right: everyMember,
	isAutomatic: true,
})

/** A stream: `answer` is the data of one event. */
export const eventsRoute = defineRoute<{ body: null; answer: EventData; reason: 'too-many' }>({
	method: 'GET',
	path: 'exchange/events',
	right: everyMember,
	isAutomatic: true,
})

/** Whether an audit entry seen before is still there. */
export const headRoute = defineRoute<{
	body: typeof headBody
	answer: { readonly isThere: boolean }
	reason: never
}>({ method: 'POST', path: 'exchange/head', right: everyMember, isAutomatic: true })

/** Its body is checked by `batchBody`, which reads an import of any size in linear time. */
export const batchesRoute = defineRoute<{
	body: z.ZodMiniType<Batch, Batch>
	answer: BatchAnswer
	reason: 'batch-differs'
}>({ method: 'POST', path: 'exchange/batches', right: writers, maxBytes: maxBatchBytes })
