import type * as z from 'zod/mini'
import type { Visitor } from '@/lib/accounts/cookies'
import { markActive } from '@/lib/accounts/find-session'
import { wasRemoved } from '@/lib/accounts/removed-sessions'
import { readAccess, type TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { isDiskFull } from '@/lib/database/disk-space'
import { isDatabaseAway, NoDatabase } from '@/lib/database/faults/database-away'
import { saysDiskFull } from '@/lib/database/faults/disk-full'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { maxAccountBodyBytes } from '@/lib/limits/account-limits'
import { isOwnOrigin } from './own-origin'
import { readTeamBody } from './read-body'
import { readTeamForm } from './read-form'
import { type RefusalOf, refuse } from './refuse'
import type { ResponseOf } from './response-of'
import type {
	AnswerFrom,
	MemberRoute,
	PublicRoute,
	ReasonOf,
	SchemaOf,
	TeamRoute,
} from './routes/define-route'
import { mayCallSomewhere } from './routes/may-call'
import type { DoorReason } from './routes/refusal-reasons'
import { visitorOf } from './visitor'

type Asked<R extends TeamRoute> = {
	readonly request: Request
	readonly visitor: Visitor
	readonly body: z.output<NonNullable<SchemaOf<R>>>
}
type Answered<R extends TeamRoute> = ResponseOf<AnswerFrom<R>> | RefusalOf<ReasonOf<R> | DoorReason>
type Answer<R extends TeamRoute> = Answered<R> | Promise<Answered<R>>
type Handler = (request: Request) => Promise<Response>
/** The handler of a route under its method. */
type Handled = { readonly [M in TeamRoute['method']]?: Handler }

const pathOf = ({ url }: Request) => new URL(url).pathname

/** Handles what is refused for everybody, and a database that is unreachable or not made yet. */
const guarded = ({ method, path, isFromProvider }: TeamRoute, answer: Handler): Handled => ({
	[method]: async (request: Request) => {
		// What is not defined is not there: a file of another path has another route.
		if (isWorkspaceOff() || pathOf(request) !== `/api/team/${path}`) return refuse('not-found')
		if (!isFromProvider && !isOwnOrigin(request)) return refuse('foreign-origin')
		try {
			return await answer(request)
		} catch (error) {
			if (!isDatabaseAway(error)) throw error
			if (error instanceof NoDatabase) return refuse('no-workspace')
			return refuse(saysDiskFull(error) || (await isDiskFull()) ? 'disk-full' : 'database-away')
		}
	},
})

/** What was asked, or the refusal of the body. */
async function readAsked<R extends TeamRoute>(
	request: Request,
	{ maxBytes = maxAccountBodyBytes, isForm }: R,
	schema: SchemaOf<R>,
): Promise<{ readonly asked: Asked<R> } | { readonly refused: Response }> {
	const readAs = isForm ? readTeamForm : readTeamBody
	const read = schema ? await readAs(request, schema, maxBytes) : { body: undefined }
	if ('refused' in read) return read
	return { asked: { request, visitor: visitorOf(request), body: read.body as Asked<R>['body'] } }
}

/**
 * A route under `/api/team` that does not require signing in.
 * @param schema that of the body; null if it takes none
 */
export const publicRoute = <R extends PublicRoute>(
	route: R,
	schema: SchemaOf<R>,
	answer: (asked: Asked<R>) => Answer<R>,
): Handled =>
	guarded(route, async (request) => {
		const read = await readAsked(request, route, schema)
		return 'refused' in read ? read.refused : answer(read.asked)
	})

/** Notes in the audit what a member requested that does not exist, or that they may not see. */
const noteRefused = ({ workspace, member }: TeamSession, request: Request) =>
	inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'refused', about: { route: pathOf(request) } }),
	)

/**
 * A route under `/api/team` for members who are signed in. It refuses a request from another site (403), a visitor who is
 * not signed in, was removed or whose session is paused (401), a member without the right (404, as if there were nothing), and
 * a body that is too large or invalid (413, 415, 400, 422); an unreachable database is answered with 503. Every 404 to a
 * member is noted in the audit.
 * @param schema that of the body; null if it takes none
 */
export const teamRoute = <R extends MemberRoute>(
	route: R,
	schema: SchemaOf<R>,
	answer: (asked: Asked<R> & { readonly session: TeamSession }) => Answer<R>,
): Handled =>
	guarded(route, async (request) => {
		const visitor = visitorOf(request)
		const access = await readAccess(visitor)
		if (!access) return refuse((await wasRemoved(visitor)) ? 'removed' : 'signed-out')
		const { session, paused, activeAt } = access
		if (paused && !route.whilePaused?.includes(paused)) return refuse('paused')
		if (!paused && !route.isAutomatic) await markActive(visitor, session.id, activeAt)
		const respond = async () => {
			if (!mayCallSomewhere(route, session.member)) return refuse('not-found')
			const read = await readAsked(request, route, schema)
			return 'refused' in read ? read.refused : answer({ ...read.asked, session })
		}
		const response = await respond()
		if (response.status === 404) await noteRefused(session, request)
		return response
	})
