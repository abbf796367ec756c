import type { Visitor } from '@/lib/accounts/cookies'
import type { Refusal } from '@/lib/accounts/refusal'
import type { MyRecord } from '@/lib/team-api/my-record'
import { readRecord } from './read-record'
import { withCandidate } from './with-candidate'

/** Everything stored about the candidate whose page has this secret. */
export const readOwnRecord = (visitor: Visitor, secret: string): Promise<MyRecord | Refusal> =>
	withCandidate(visitor, secret, (tx, { candidate }) => readRecord(tx, candidate))
