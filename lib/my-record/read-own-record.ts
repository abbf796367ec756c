import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import { readRecord } from './read-record'
import { withCandidate } from './with-candidate'

/** Everything stored about the candidate whose page has this secret. */
export const readOwnRecord = (secret: string): Promise<MyRecord | AccountRefusal<'record-ended'>> =>
	withCandidate(secret, (tx, { candidate }) => readRecord(tx, candidate))
