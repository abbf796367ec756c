import type { AnswerOf, BodyOf, TeamRoute } from '@/lib/team-api/routes/define-route'
import { type Reason, reasonIn } from '@/lib/team-api/routes/reasons'
import { leavePage } from './leave-page'

/** Why something was not done: the server's reason, or that the server could not be reached. */
export type Refusal = {
	readonly reason: Reason | 'no-network' | 'unknown'
	/** When to try again, if the server says so. */
	readonly until: string | null
}

export type Answer<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly refusal: Refusal }

/** Whether it is worth retrying automatically, because an outage passes. */
export const isTemporary = ({ reason }: Refusal): boolean =>
	reason === 'no-network' || reason === 'database-away' || reason === 'disk-full' || reason === 'busy'

/** Whether the session is over or paused: the page then asks the server anew who is signed in. */
export const isSignedOut = ({ reason }: Refusal): boolean => reason === 'signed-out' || reason === 'paused'

/** A refusal generated on this side. */
const refused = (reason: Refusal['reason'], until: string | null = null): Answer<never> => ({
	ok: false,
	refusal: { reason, until },
})

/** Parses a response, which may not be from our server: a proxy's page, for instance. */
async function read<T>(response: Response): Promise<Answer<T>> {
	const said: unknown = await response.json().catch(() => null)
	if (typeof said !== 'object' || said === null) return refused('unknown')
	if (response.ok) return { ok: true, value: said as T }
	const reason = reasonIn(said)
	// Whatever a removed member's page asks: nothing of the team may stay on it.
	if (reason === 'removed') leavePage()
	const { until } = said as { until?: unknown }
	const isTime = typeof until === 'string' && !Number.isNaN(Date.parse(until))
	return refused(reason ?? 'unknown', isTime ? until : null)
}

const ask = <T>(path: string, init?: RequestInit): Promise<Answer<T>> =>
	fetch(`/api/team/${path}`, { cache: 'no-store', ...init }).then(
		(response) => read<T>(response),
		() => refused('no-network'),
	)

/** Reads something of the team; `query` begins with a question mark. */
export const getFromTeam = <R extends TeamRoute>({ path }: R, query = ''): Promise<Answer<AnswerOf<R>>> =>
	ask(path + query)

/** Asks the server to do something; `keepalive`: even if the page is closed in the meantime. */
export const postToTeam = <R extends TeamRoute>(
	{ method, path }: R,
	body: BodyOf<R>,
	{ keepalive = false } = {},
): Promise<Answer<AnswerOf<R>>> =>
	ask(path, {
		method,
		keepalive,
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	})
