import { hasOpenings } from '@/lib/accounts/members/openings'
import type { TeamSession } from '@/lib/accounts/session'
import type { Transaction } from '@/lib/database/database'
import type { MemberRoute } from '@/lib/team-api/routes/define-route'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { permissionAt } from '@/lib/team-rights/permission-at'

type Asked = { readonly member: TeamSession['member']; readonly opening: string }

/** Whether a member may call a route in an opening that there is. */
export const mayCallIn = async (
	tx: Transaction,
	route: MemberRoute,
	{ member, opening }: Asked,
): Promise<boolean> =>
	(member.openings === 'all' || member.openings.includes(opening)) &&
	mayCall(route, { permission: permissionAt(member, opening), sight: 'some' }) &&
	(await hasOpenings(tx, [opening]))
