import type { BatchResult, ChangedEntry, Batch as SentBatch } from '../protocol'
import { problemOf, type ServerClient } from './server-client'
import { sentOf, type WaitingBatch } from './waiting'

/**
 * Sends a batch; returns the result for each record, even if the server takes none of them.
 * @throws ServerFailure if it did not get through
 */
export async function sendBatch(server: ServerClient, batch: WaitingBatch): Promise<readonly BatchResult[]> {
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
