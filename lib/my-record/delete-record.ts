import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { Transaction } from '@/lib/database/database'
import { recordName } from '@/lib/exchange/record-name'
import { storeEntries } from '@/lib/exchange/server/batch/apply-batch'
import { lockRows } from '@/lib/exchange/server/batch/batch-state'
import { clockLimits } from '@/lib/exchange/server/batch/clock'
import { prepareEntry } from '@/lib/exchange/server/batch/prepare-entry'
import { erasureState } from '@/lib/exchange/server/erasure-state'
import { idKeyOf } from '@/lib/exchange/server/keys'
import { serverAuthor } from '@/lib/exchange/server/member'
import { removalEntries } from '@/lib/retention/removal-entries'
import type { Candidate } from '@/lib/screening/model/records'
import { idHasher } from '@/lib/screening/removed/id-hasher'
import type { DeletionProof } from '@/lib/team-api/routes/my-record'
import { addRequest } from './add-request'
import { noteRequest } from './note-request'
import { serverDay } from './server-day'
import { type CandidateInWorkspace, withCandidate } from './with-candidate'

/** The `removed` entries for a candidate, including one who was deleted before and brought back. */
async function notesOf(tx: Transaction, { key, id, alsoKeys = [], alsoIds = [] }: Candidate) {
	const noted = [key, ...alsoKeys].map((one) => ({ store: 'removed', key: one }) as const)
	const rows = await lockRows(tx, noted)
	const hashOf = idHasher(await idKeyOf(tx))
	const entries = removalEntries({ key, id, alsoKeys, alsoIds }, { on: serverDay(), why: 'removed', hashOf })
	return entries.map((entry) => ({ ...entry, from: rows.get(recordName(entry))?.change ?? 0 }))
}

/** Deletes a candidate for good, as the server's own deed; returns the change number. */
export async function eraseCandidate(
	tx: Transaction,
	{ workspace, candidate }: CandidateInWorkspace,
): Promise<number> {
	const now = clockLimits(Date.now())
	const prepared = (await notesOf(tx, candidate)).map((entry) => prepareEntry(entry, now))
	const { outcome } = await storeEntries(tx, { signed: serverAuthor(workspace), prepared, now })
	if (Object.keys(outcome.refused).length > 0) throw new Error('The server refused what it does itself')
	return outcome.change
}

/** How many devices have confirmed the deletion, and when the last of the others can no longer open anything. */
async function devicesOf(tx: Transaction, number: number): Promise<DeletionProof['devices']> {
	const { devices = 0, confirmed = 0, until = null } = (await erasureState(tx, number)) ?? {}
	return { all: devices, confirmed, until }
}

/**
 * Deletes everything about a candidate at once, as retention does: record, decisions, history, requests and the link.
 * @returns a proof that does not identify the candidate
 */
export const deleteRecord = (secret: string): Promise<DeletionProof | AccountRefusal<'record-ended'>> =>
	withCandidate(secret, async (tx, found) => {
		const request = await addRequest(tx, found, { kind: 'deletion' })
		const number = await eraseCandidate(tx, found)
		await noteRequest(tx, found, { kind: 'deletion', request })
		return { number, at: new Date().toISOString(), devices: await devicesOf(tx, number) }
	})
