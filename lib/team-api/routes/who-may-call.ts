import type { Permission } from '@/lib/records/rights/permissions'
import { type Asking, isGiven, type Right } from '@/lib/records/rights/right'
import type { TeamRoute } from './define-route'

export const allMembers: Right = { owner: 'none', screener: 'none', viewer: 'none' }
export const owners: Right = { owner: 'none' }
export const screeners: Right = { owner: 'none', screener: 'none' }
export const whoSees: Right = { owner: 'some', screener: 'some', viewer: 'some' }
export const screenersWhoSee: Right = { owner: 'some', screener: 'some' }
/** A candidate's own page shows everything about them, and can delete it. */
export const screenersOfAll: Right = { owner: 'all', screener: 'all' }

/** Whether a member may call a route about what they see so much of. */
export const mayCall = ({ right }: TeamRoute, asking: Asking): boolean =>
	right === 'anyone' || isGiven(right, asking)

/** Whether a member may call a route at all: a page offers what it is for. */
export const mayCallAtAll = (route: TeamRoute, permission: Permission): boolean =>
	mayCall(route, { permission, sight: 'all' })
