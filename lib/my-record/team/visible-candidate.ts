import type { TeamSession } from '@/lib/accounts/session'
import type { Transaction } from '@/lib/database/database'
import { readView } from '@/lib/exchange/server/view/read-view'
import { askingsOf } from '@/lib/exchange/server/view/view'
import { openingsOf } from '@/lib/exchange/server/view/visible'
import type { Candidate } from '@/lib/screening/model/records'
import type { TeamRoute } from '@/lib/team-api/routes/define-route'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { readCandidate } from '../read-candidate'

/** Whether a member may call a route about a candidate. */
export async function mayCallAbout(
	tx: Transaction,
	{ route, member }: { readonly route: TeamRoute } & Pick<TeamSession, 'member'>,
	candidate: Candidate,
): Promise<boolean> {
	const view = await readView(tx, member)
	const askings = askingsOf(view, openingsOf('candidates', candidate), candidate.key)
	return askings.some((asking) => mayCall(route, asking))
}

type Asked = { readonly key: string; readonly route: TeamRoute }

/** The candidate with this key, if a member may call the route about them. */
export async function visibleCandidate(
	tx: Transaction,
	{ member }: Pick<TeamSession, 'member'>,
	{ key, route }: Asked,
): Promise<Candidate | null> {
	const candidate = await readCandidate(tx, key)
	return candidate && (await mayCallAbout(tx, { route, member }, candidate)) ? candidate : null
}
