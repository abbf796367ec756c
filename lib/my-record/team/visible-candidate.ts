import type { TeamSession } from '@/lib/accounts/session'
import type { Transaction } from '@/lib/database/database'
import { openingsOf, sightOf, visibleOpeningsOf } from '@/lib/exchange/server/visible'
import type { Candidate } from '@/lib/screening/model/records'
import type { TeamRoute } from '@/lib/team-api/routes/define-route'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { readCandidate } from '../read-candidate'

/** Whether a member may call a route about a candidate. */
export function mayCallAbout(route: TeamRoute, { member }: TeamSession, candidate: Candidate): boolean {
	const sight = sightOf(visibleOpeningsOf(member), openingsOf('candidates', candidate))
	return mayCall(route, { permission: member.permission, sight })
}

type Asked = { readonly key: string; readonly route: TeamRoute }

/** The candidate with this key, if a member may call the route about them. */
export async function visibleCandidate(
	tx: Transaction,
	session: TeamSession,
	{ key, route }: Asked,
): Promise<Candidate | null> {
	const candidate = await readCandidate(tx, key)
	return candidate && mayCallAbout(route, session, candidate) ? candidate : null
}
