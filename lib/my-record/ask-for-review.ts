import type { AccountRefusal } from '@/lib/accounts/refusal'
import { sanitizeReason } from '@/lib/screening/store/sanitize-records'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import { addRequest, isFull } from './add-request'
import { noteRequest } from './note-request'
import { readRecord } from './read-record'
import { withCandidate } from './with-candidate'

/** Requests that a person reviews the record and answers; no reason is required. */
export const askForReview = ({
	secret,
	words = '',
}: {
	readonly secret: string
	readonly words?: string | undefined
}): Promise<MyRecord | AccountRefusal<'record-ended' | 'too-many'>> =>
	withCandidate(secret, async (tx, found): Promise<MyRecord | AccountRefusal<'too-many'>> => {
		if (await isFull(tx, found, 'review')) return { refused: 'too-many' }
		const request = await addRequest(tx, found, { kind: 'review', words: sanitizeReason(words) || null })
		const record = await readRecord(tx, found.candidate)
		await noteRequest(tx, found, { kind: 'review', request })
		return record
	})
