import type { TeamSession } from '@/lib/accounts/session'
import type { MemberRoute } from '@/lib/team-api/routes/define-route'
import { mayCall } from '@/lib/team-api/routes/may-call'
import { permissionAt } from '@/lib/team-rights/permission-at'

/** Whether a member may call a route in an opening. */
export const mayCallIn = (
	route: MemberRoute,
	{ member }: Pick<TeamSession, 'member'>,
	opening: string,
): boolean =>
	(member.openings === 'all' || member.openings.includes(opening)) &&
	mayCall(route, { permission: permissionAt(member, opening), sight: 'some' })
