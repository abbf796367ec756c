import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { Candidate, ConsentId } from '@/lib/screening/model/records'
import type { ConsentNotice } from '@/lib/team-api/routes/consent-notice'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import { addRequest, isFull } from './add-request'
import { noteRequest } from './note-request'
import { readCandidate } from './read-candidate'
import { readRecord } from './read-record'
import { serverDay } from './server-day'
import { storeOwnOperation } from './store-own-operation'
import { storeWithdrawal } from './store-withdrawal'
import { withCandidate } from './with-candidate'

/** The candidate with a consent given or withdrawn; giving the one for sensitive answers ends its withdrawal. */
function withConsent(candidate: Candidate, consent: ConsentId, isGiven: boolean): Candidate {
	const { consents, withdrawn, ...others } = candidate
	const { [consent]: _, ...left } = consents ?? {}
	const now = isGiven ? { ...left, [consent]: serverDay() } : left
	const isStill = withdrawn && !(isGiven && consent === 'sensitive')
	return {
		...others,
		...(Object.keys(now).length > 0 && { consents: now }),
		...(isStill && { withdrawn }),
	}
}

type ConsentChange = {
	readonly secret: string
	readonly consent: ConsentId
	readonly given: boolean
	/** The date of the consent text that the page shows. */
	readonly notice: ConsentNotice
}

/** Gives or withdraws a consent; withdrawing the one for sensitive answers deletes them for good. */
export const setConsent = ({
	secret,
	consent,
	given,
	notice,
}: ConsentChange): Promise<MyRecord | AccountRefusal<'record-ended' | 'too-many' | 'invalid'>> =>
	withCandidate(secret, async (tx, found): Promise<MyRecord | AccountRefusal<'too-many' | 'invalid'>> => {
		const { candidate } = found
		const isSaid = (candidate.consents?.[consent] !== undefined) === given
		const isWithdrawn = consent === 'sensitive' && candidate.withdrawn !== undefined
		if (isSaid && (given || isWithdrawn || consent !== 'sensitive')) return readRecord(tx, candidate)
		if (given && (await isFull(tx, found, 'consent'))) return { refused: 'too-many' }
		const made =
			consent === 'sensitive' && !given
				? await storeWithdrawal(tx, found)
				: await storeOwnOperation(tx, found, {
						kind: 'reply',
						planned: { put: { candidates: [withConsent(candidate, consent, given)] } },
					})
		if (made === 'invalid') return { refused: 'invalid' }
		const asked = { kind: 'consent', about: consent, before: !given, after: given } as const
		const request = await addRequest(tx, found, { ...asked, notice })
		await noteRequest(tx, found, { kind: 'consent', request })
		return readRecord(tx, (await readCandidate(tx, candidate.key)) ?? candidate)
	})
