import type { TeamSession } from '@/lib/accounts/session'
import type { Transaction } from '@/lib/database/database'
import { openingsOf, sees, visibleOpeningsOf } from '@/lib/exchange/server/visible'
import type { Candidate } from '@/lib/screening/model/records'
import { readCandidate } from '../read-candidate'

/** The candidate with this key, if a member sees one of their openings. */
export async function visibleCandidate(
	tx: Transaction,
	{ member }: TeamSession,
	key: string,
): Promise<Candidate | null> {
	const candidate = await readCandidate(tx, key)
	return candidate && sees(visibleOpeningsOf(member), openingsOf('candidates', candidate)) ? candidate : null
}
