import type { AnswerFrom, BodyOf, Exactly, TeamRoute } from '@/lib/team-api/routes/define-route'
import { type Export, tellExportRoute } from '@/lib/team-api/routes/exports'
import { type RefusalReason, reasonIn } from '@/lib/team-api/routes/refusal-reasons'
import {
	batchesRoute,
	changesRoute,
	eventsRoute,
	headRoute,
	keyRoute,
	snapshotRoute,
} from '../../exchange-routes'
import { packFormat } from '../../pack'
import type { AuditHead, EventData, OpeningToHold, Batch as SentBatch } from '../../protocol'
import { type LoadedPart, readSnapshot } from './read-snapshot'
import { streamLines } from './stream-lines'

/**
 * Why the server did not answer as expected: it is unreachable, its database is, its disk is full, the session has ended or is
 * paused, the member was removed, its state conflicts with the request (a snapshot is needed, or another batch has this id),
 * the member lacks the permission, or the request is invalid.
 */
export type ServerProblem =
	| 'offline'
	| 'away'
	| 'full'
	| 'ended'
	| 'paused'
	| 'removed'
	| 'conflict'
	| 'not-allowed'
	| 'invalid'

export class ServerFailure extends Error {
	readonly problem: ServerProblem
	constructor(problem: ServerProblem, status?: number) {
		super(`exchange: ${problem}${status === undefined ? '' : ` ${status}`}`)
		this.problem = problem
	}
}

/** The list has more candidates than a device loads without asking: the member has to choose openings. */
export class TooManyCandidates extends Error {
	readonly openings: readonly OpeningToHold[]
	constructor(openings: readonly OpeningToHold[]) {
		super('exchange: choose openings')
		this.openings = openings
	}
}

/** Why a call failed; rethrows errors that are not about the server. */
export function problemOf(error: unknown): ServerProblem {
	if (error instanceof ServerFailure) return error.problem
	throw error
}

/** The server's side of the exchange, as a device calls it. */
export type ServerClient = ReturnType<typeof createServerClient>

/** How long an answer may take before the connection counts as lost, in milliseconds; more for large requests. */
const baseTimeout = 60_000
/** The slowest upload allowed for, in characters per millisecond. */
const slowestCharacters = 5
const timeoutFor = ({ body }: RequestInit) =>
	baseTimeout + (typeof body === 'string' ? Math.ceil(body.length / slowestCharacters) : 0)

/** The reasons that do not go away by waiting. */
const problems: Partial<Record<RefusalReason, ServerProblem>> = {
	'signed-out': 'ended',
	removed: 'removed',
	'disk-full': 'full',
	paused: 'paused',
	'snapshot-needed': 'conflict',
	'batch-differs': 'conflict',
	'not-found': 'not-allowed',
	invalid: 'invalid',
	'too-large': 'invalid',
	'too-many': 'invalid',
}

/**
 * Why a request was refused. Only the server itself refuses records or ends a session: a response without a reason comes
 * from something in between, such as a proxy or a hotel's network, and says nothing about them.
 */
async function problemOfRefusal(response: Response): Promise<ServerProblem> {
	// A foreign body is not read: it may be of any length.
	const isOurs = response.headers.get('content-type')?.startsWith('application/problem+json')
	const reason = isOurs ? reasonIn(await response.json().catch(() => null)) : null
	if (reason) return problems[reason] ?? 'away'
	return response.status === 429 || response.status >= 500 ? 'away' : 'offline'
}

/**
 * Calls the server's exchange routes.
 * @param request sends a request; the browser's `fetch`
 */
export function createServerClient(request: typeof fetch) {
	async function call(path: string, init: RequestInit): Promise<Response> {
		let response: Response
		try {
			response = await request(`/api/team/${path}`, { cache: 'no-store', ...init })
		} catch {
			throw new ServerFailure('offline')
		}
		if (!response.ok) throw new ServerFailure(await problemOfRefusal(response), response.status)
		return response
	}
	async function json<T>(path: string, init: RequestInit): Promise<T> {
		const response = await call(path, { ...init, signal: AbortSignal.timeout(timeoutFor(init)) })
		try {
			return (await response.json()) as T
		} catch {
			throw new ServerFailure('offline')
		}
	}
	const get = <R extends TeamRoute>({ path }: R, query = '') => json<AnswerFrom<R>>(path + query, {})
	const post = <R extends TeamRoute, B extends BodyOf<R>>({ method, path }: R, body: Exactly<BodyOf<R>, B>) =>
		json<AnswerFrom<R>>(path, {
			method,
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		})
	async function* lines(path: string, init: RequestInit): AsyncGenerator<readonly string[]> {
		const { body } = await call(path, init)
		try {
			if (body) yield* streamLines(body)
		} catch {
			throw new ServerFailure('offline')
		}
	}

	return {
		keys: () => get(keyRoute),
		/** What has changed since; `stored`: the change up to which the kept copy is complete, null if nothing is kept. */
		changes: (after: number, view: string, stored: number | null) =>
			get(
				changesRoute,
				`?after=${after}&view=${encodeURIComponent(view)}${stored === null ? '' : `&stored=${stored}`}`,
			),
		/** Whether an audit entry seen before is still there. */
		checkHead: async ({ number, hash }: AuditHead) =>
			number === 0 || (await post(headRoute, { number, hash })).isThere,
		send: (batch: SentBatch) => post(batchesRoute, batch),
		/** Notes a file before it is written; fails if the server does not take the note. */
		noteExport: (made: Export) => post(tellExportRoute, made),
		/**
		 * Everything that the member may see, in parts as they arrive; fails if the stream breaks off before the end. What has
		 * changed since `complete` of its head is asked for next. A signal ends the stream.
		 */
		async *snapshot(signal?: AbortSignal): AsyncGenerator<LoadedPart> {
			const response = await call(`${snapshotRoute.path}?format=${packFormat}`, signal ? { signal } : {})
			const parts = readSnapshot(response)
			for (;;) {
				const { done, value } = await parts.next().catch(() => ({ done: true as const, value: false }))
				if (done) {
					if (value) return
					throw new ServerFailure('offline')
				}
				if ('head' in value && value.head.choose) throw new TooManyCandidates(value.head.choose)
				yield value
			}
		},
		/** The workspace's number whenever it rises, with what has changed where that is asked for; null for a heartbeat. */
		async *events(
			signal: AbortSignal,
			{ withChanges }: { readonly withChanges: boolean },
		): AsyncGenerator<EventData | null> {
			const query = withChanges ? '?with=changes' : ''
			for await (const read of lines(eventsRoute.path + query, { signal }))
				for (const line of read) {
					if (line.startsWith('data:')) yield JSON.parse(line.slice('data:'.length)) as EventData
					else if (line.startsWith(':')) yield null
				}
		},
	}
}
