import type { Permission } from '@/lib/records/rights/permissions'
import { type Asking, isGiven, type Right } from '@/lib/records/rights/right'
import { isAmong, keysIn } from '@/rules/keys'
import type { TeamGets, TeamPosts } from './contract'

/** The routes of the exchange, which no page calls. */
type ExchangeRoute =
	| `GET exchange/${'key' | 'snapshot' | 'changes' | 'events'}`
	| `POST exchange/${'batches' | 'head'}`
	| 'POST tell-export'

/** A route under `/api/team`, by its method and path. */
export type TeamRoute = `GET ${keyof TeamGets}` | `POST ${keyof TeamPosts}` | ExchangeRoute

/** Who may call a route: anyone, or members with a right. Its sight is that of the candidate whom the request names. */
type RouteRight = 'anyone' | Right

const members: Right = { owner: 'none', screener: 'none', viewer: 'none' }
const owners: Right = { owner: 'none' }
const screeners: Right = { owner: 'none', screener: 'none' }
const whoSees: Right = { owner: 'some', screener: 'some', viewer: 'some' }
const screenersWhoSee: Right = { owner: 'some', screener: 'some' }
/** A candidate's own page shows everything about them, and can delete it. */
const screenersOfAll: Right = { owner: 'all', screener: 'all' }

/** Who may call which route. A route without a row is not there for anybody. */
export const routeRights: { readonly [R in TeamRoute]: RouteRight } = {
	'GET state': 'anyone',
	'POST owner': 'anyone',
	'POST sign-in': 'anyone',
	'POST second-factor': 'anyone',
	'POST recover': 'anyone',
	'POST invitations/look': 'anyone',
	'POST invitations/join': 'anyone',
	'POST my-record/look': 'anyone',
	'POST my-record/correct': 'anyone',
	'POST my-record/review': 'anyone',
	'POST my-record/consent': 'anyone',
	'POST my-record/copy': 'anyone',
	'POST my-record/delete': 'anyone',
	'POST my-record/close': 'anyone',

	'POST second-factor/start': members,
	'POST second-factor/confirm': members,
	'POST second-factor/codes': members,
	'POST second-factor/off': members,
	'POST second-factor/demand': owners,
	'POST resume': members,
	'POST sign-out': members,
	'POST password': members,
	'GET devices': members,
	'POST devices/sign-out': members,
	'POST devices/sign-out-others': members,
	'POST devices/hold': members,
	'POST devices/tell': members,
	'POST devices/keep': owners,

	'GET members': members,
	'POST members/change': owners,
	'POST members/remove': owners,
	'POST members/sign-out': owners,
	'POST invitations': owners,
	'POST invitations/withdraw': owners,
	'GET audit': owners,
	'GET audit/changed': owners,
	'POST parameters': owners,
	'GET retention': owners,
	'POST retention': owners,

	'GET exchange/key': members,
	'GET exchange/snapshot': members,
	'GET exchange/changes': members,
	'GET exchange/events': members,
	'POST exchange/head': members,
	'POST exchange/batches': screeners,
	'GET erasures': members,
	'POST presence': members,
	'POST read': members,
	'POST tell-export': members,

	'GET my-record/links': whoSees,
	'POST my-record/links': screenersOfAll,
	'POST my-record/links/withdraw': screenersOfAll,
	'GET my-record/requests': members,
	'POST my-record/requests/answer': screenersWhoSee,
}

const names = keysIn(routeRights)

/** The row of a request; null if there is none. */
export function routeOf({ method, url }: Pick<Request, 'method' | 'url'>): TeamRoute | null {
	const path = new URL(url).pathname.slice('/api/team/'.length)
	const name = `${method === 'HEAD' ? 'GET' : method} ${path}`
	return isAmong(names, name) ? name : null
}

/** Whether a route may be called by anyone, signed in or not. */
export const isOpen = (route: TeamRoute | null): boolean => route !== null && routeRights[route] === 'anyone'

/** Whether a member may call a route about what they see so much of. Default is no. */
export function mayCall(route: TeamRoute | null, asking: Asking): boolean {
	const right = route && routeRights[route]
	return right !== null && (right === 'anyone' || isGiven(right, asking))
}

/** Whether a member may call a route at all: a page offers what it is for. */
export const mayCallAtAll = (route: TeamRoute | null, permission: Permission): boolean =>
	mayCall(route, { permission, sight: 'all' })
