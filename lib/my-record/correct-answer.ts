import type { AccountRefusal } from '@/lib/accounts/refusal'
import { withAge, withAgeGiven } from '@/lib/screening/model/age'
import type { Candidate, KnownFacts } from '@/lib/screening/model/records'
import { isSensitive } from '@/lib/screening/model/sensitive'
import { withOrigins } from '@/lib/screening/model/with-origins'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import { addRequest, isFull } from './add-request'
import { noteRequest } from './note-request'
import { readRecord } from './read-record'
import { serverDay } from './server-day'
import { storeOwnOperation } from './store-own-operation'
import { withCandidate } from './with-candidate'

/** The candidate with a corrected answer, without the faults it resolves. */
function corrected(candidate: Candidate, answer: KnownFacts, day: string): Candidate {
	const facts = { ...candidate.facts, ...answer }
	const { faults, ...given } = withAgeGiven(candidate, facts.age, day)
	const left = faults?.filter(({ fact }) => fact === null || !(fact in answer)) ?? []
	const changed = { ...given, facts, ...(left.length > 0 && { faults: left }) }
	return withAge(withOrigins(changed, Object.keys(answer), { kind: 'reply', on: day }), day)
}

type Correction = { readonly secret: string; readonly fact: FactId; readonly value: unknown }

/** Replaces a stored answer with the candidate's own, effective at once. */
export const correctAnswer = ({
	secret,
	fact,
	value,
}: Correction): Promise<MyRecord | AccountRefusal<'record-ended' | 'too-many' | 'invalid'>> =>
	withCandidate(secret, async (tx, found): Promise<MyRecord | AccountRefusal<'too-many' | 'invalid'>> => {
		const { candidate } = found
		const parsed = factSchemas[fact].safeParse(value)
		const isAgreed = !isSensitive(fact) || candidate.withdrawn === undefined
		if (!parsed.success || parsed.data === undefined || !isAgreed) return { refused: 'invalid' }
		if (await isFull(tx, found, 'correction')) return { refused: 'too-many' }
		const before = candidate.facts[fact]
		const after = corrected(candidate, { [fact]: parsed.data }, serverDay())
		const made = await storeOwnOperation(tx, found, {
			kind: 'reply',
			planned: { put: { candidates: [after] } },
		})
		if (made === 'invalid') return { refused: 'invalid' }
		if (made === 'stored') {
			const asked = { kind: 'correction', about: fact, before, after: parsed.data } as const
			const request = await addRequest(tx, found, asked)
			await noteRequest(tx, found, { kind: 'correction', request })
		}
		return readRecord(tx, after)
	})
