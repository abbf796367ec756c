import type { BatchResult, ChangedEntry, ExchangedStore, Batch as SentBatch } from '../protocol'
import { recordName } from '../record-name'
import { problemOf, type ServerClient } from './client/server-client'
import { sentOf, type WaitingBatch } from './waiting'

/**
 * Sends a batch; returns the result for each record, even if the server takes none of them.
 * @throws ServerFailure if it did not get through
 */
async function sendBatch(server: ServerClient, batch: WaitingBatch): Promise<readonly BatchResult[]> {
	const entries = batch.entries.map(sentOf)
	const sent = {
		id: batch.id,
		entries,
		...(batch.isBroughtIn && { isBroughtIn: true }),
	} as unknown as SentBatch
	try {
		return (await server.send(sent)).results
	} catch (error) {
		const refused = problemOf(error)
		if (refused !== 'not-allowed' && refused !== 'invalid') throw error
		// The server has looked at none of it: everything is as it was before, or as others have changed it since.
		return batch.entries.map(({ store, key, base, from }): BatchResult => {
			const value = base as ChangedEntry['value']
			return { store, key, refused, change: from, value }
		})
	}
}

/** The stores whose records refer to none of their own: a batch of one of them can be stored before or after another. */
const withoutOrder: readonly ExchangedStore[] = ['candidates', 'decisions', 'sheets']

/** The one store that a batch puts records into; null if there are several, or records are removed. */
function onlyStore({ entries }: WaitingBatch): ExchangedStore | null {
	const store = entries[0]?.store ?? null
	return entries.every((entry) => entry.store === store && entry.value !== null) ? store : null
}

/** Whether the server may store two batches in either order: one store, and no record in both. */
function areIndependent(first: WaitingBatch, second: WaitingBatch): boolean {
	const store = onlyStore(first)
	if (store === null || !withoutOrder.includes(store) || onlyStore(second) !== store) return false
	const names = new Set(first.entries.map(recordName))
	return second.entries.every((entry) => !names.has(recordName(entry)))
}

/** Sends waiting batches in their order, each next one while the server still stores the one before, where both allow it. */
export function createSender(server: ServerClient) {
	/** What was sent before its turn. */
	let early: { readonly batch: WaitingBatch; readonly results: ReturnType<typeof sendBatch> } | null = null

	/**
	 * Sends the first of the waiting batches, and with it the second one if it may be stored at the same time.
	 * @returns the results of the first
	 * @throws ServerFailure if it did not get through
	 */
	return (first: WaitingBatch, second?: WaitingBatch): Promise<readonly BatchResult[]> => {
		const sent =
			early?.batch === first ? early.results.catch(() => sendBatch(server, first)) : sendBatch(server, first)
		if (second && early?.batch !== second && areIndependent(first, second)) {
			const results = sendBatch(server, second)
			// If it did not get through, it is sent again in its turn.
			results.catch(() => {})
			early = { batch: second, results }
		}
		return sent
	}
}
