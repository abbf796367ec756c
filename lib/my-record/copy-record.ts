import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { Transaction } from '@/lib/database/database'
import { withMerged } from '@/lib/exchange/server/batch/erase'
import { candidateHistory } from '@/lib/screening/log/candidate-history'
import type { Candidate } from '@/lib/screening/model/records'
import type { RecordCopy, RecordEvent } from '@/lib/team-api/routes/my-record'
import { addRequest, isFull } from './add-request'
import { lockedHistoryOf } from './history-of'
import { noteRequest } from './note-request'
import { keysOfCandidate } from './read-candidate'
import { readRecord } from './read-record'
import { withCandidate } from './with-candidate'

/** The changes of a record, latest first. */
async function eventsOf(tx: Transaction, candidate: Candidate): Promise<readonly RecordEvent[]> {
	const keys = [...(await withMerged(tx, keysOfCandidate(candidate)))]
	const { log } = await lockedHistoryOf(tx, keys)
	const events = await candidateHistory(log, keys)
	return events.flatMap(({ operation, patch }) => {
		if (!patch) return []
		const { at, kind, by } = operation
		return [{ at, kind, by: by.name, before: patch.before ?? null, after: patch.after ?? null }]
	})
}

/** Everything about a candidate as a file, with its history; the request is noted. */
export const copyRecord = (secret: string): Promise<RecordCopy | AccountRefusal<'record-ended'>> =>
	withCandidate(secret, async (tx, found) => {
		const { candidate } = found
		const request = (await isFull(tx, found, 'copy')) ? null : await addRequest(tx, found, { kind: 'copy' })
		const copy = {
			format: 'my-record',
			version: 1,
			madeAt: new Date().toISOString(),
			record: await readRecord(tx, candidate),
			history: await eventsOf(tx, candidate),
		} as const
		if (request) await noteRequest(tx, found, { kind: 'copy', request })
		return copy
	})
