import type { AnswerFrom, BodyOf, Exactly, GetRoute, ReasonOf, TeamRoute } from '../routes/define-route'
import { type DoorReason, type RefusalReason, reasonIn } from '../routes/refusal-reasons'
import { leavePage } from './leave-page'

/** Why this side did not do something: the server could not be reached, or the device made or gave no passkey. */
type OwnReason = 'no-network' | 'unknown' | 'passkey-stopped' | 'passkey-known'

/** Why something was not done: one of the route's reasons, or of any route's, or of this side. */
export type TeamRefusal<P extends RefusalReason = RefusalReason> = {
	readonly reason: P | DoorReason | OwnReason
	/** When to try again, if the server says so. */
	readonly until: string | null
}

export type TeamAnswer<T, P extends RefusalReason = RefusalReason> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly refusal: TeamRefusal<P> }

/** The answer of a route, or why it has none. */
export type RouteAnswer<R extends TeamRoute> = TeamAnswer<AnswerFrom<R>, ReasonOf<R>>

/** Whether it is worth retrying automatically, because an outage passes. */
export const isTemporary = ({ reason }: TeamRefusal): boolean =>
	reason === 'no-network' || reason === 'database-away' || reason === 'disk-full' || reason === 'busy'

/** Whether the session is over or paused: the page then asks the server anew who is signed in. */
export const isSignedOut = ({ reason }: TeamRefusal): boolean =>
	reason === 'signed-out' || reason === 'paused'

/** A refusal generated on this side. */
const refused = <P extends RefusalReason>(
	reason: TeamRefusal<P>['reason'],
	until: string | null = null,
): TeamAnswer<never, P> => ({
	ok: false,
	refusal: { reason, until },
})

/** Parses a response, which may not be from our server: a proxy's page, for instance. */
async function read<R extends TeamRoute>(response: Response): Promise<RouteAnswer<R>> {
	const said: unknown = await response.json().catch(() => null)
	if (typeof said !== 'object' || said === null) return refused('unknown')
	if (response.ok) return { ok: true, value: said as AnswerFrom<R> }
	const reason = reasonIn(said)
	// Whatever a removed member's page asks: nothing of the team may stay on it.
	if (reason === 'removed') leavePage()
	const { until } = said as { until?: unknown }
	const isTime = typeof until === 'string' && !Number.isNaN(Date.parse(until))
	return refused((reason ?? 'unknown') as TeamRefusal<ReasonOf<R>>['reason'], isTime ? until : null)
}

const ask = <R extends TeamRoute>(path: string, init?: RequestInit): Promise<RouteAnswer<R>> =>
	fetch(`/api/team/${path}`, { cache: 'no-store', ...init }).then(
		(response) => read<R>(response),
		() => refused('no-network'),
	)

/** Reads something of the team; `query` begins with a question mark. */
export const getFromTeam = <R extends GetRoute>({ path }: R, query = ''): Promise<RouteAnswer<R>> =>
	ask<R>(path + query)

/** Asks the server to do something; `keepalive`: even if the page is closed in the meantime. */
export const postToTeam = <R extends TeamRoute, B extends BodyOf<R>>(
	{ method, path }: R,
	body: Exactly<BodyOf<R>, B>,
	{ keepalive = false } = {},
): Promise<RouteAnswer<R>> =>
	ask<R>(path, {
		method,
		keepalive,
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	})
