import type { Permission } from '@/lib/records/rights/permissions'
import { isGiven, type Requester } from '@/lib/records/rights/right'
import { permissionsOf } from '@/lib/team-rights/permission-at'
import type { TeamRoute } from './define-route'

/** Whether a member may call a route about what they see so much of. */
export const mayCall = ({ right }: TeamRoute, asking: Requester): boolean =>
	right === 'anyone' || isGiven(right, asking)

/** Whether somebody with a permission may call a route at all: a page offers what it is for. */
export const mayCallAtAll = (route: TeamRoute, permission: Permission): boolean =>
	mayCall(route, { permission, sight: 'all' })

/** Whether a member may call a route about something in one of their openings. */
export const mayCallSomewhere = (route: TeamRoute, access: Parameters<typeof permissionsOf>[0]): boolean =>
	[...permissionsOf(access)].some((permission) => mayCallAtAll(route, permission))
