import type * as z from 'zod/mini'
import type { Visitor } from '@/lib/accounts/cookies'
import { wasRemoved } from '@/lib/accounts/removed-sessions'
import { readSession, type TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { isDiskFull } from '@/lib/database/disk-space'
import { isDatabaseAway, NoDatabase } from '@/lib/database/faults/database-away'
import { saysDiskFull } from '@/lib/database/faults/disk-full'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { maxAccountBodyBytes } from '@/lib/limits/account-limits'
import { isOwnOrigin } from './own-origin'
import { readTeamBody } from './read-body'
import { refuse } from './refuse'
import { isOpen, mayCallAtAll, routeOf } from './route-rights'
import { visitorOf } from './visitor'

type Body<T> = {
	/** The schema of the body; without it, the request has none. */
	readonly body?: z.ZodMiniType<T>
	readonly maxBytes?: number
}
type Asked<T> = { readonly request: Request; readonly visitor: Visitor; readonly body: T }
type Answer = Response | Promise<Response>
type Handler = (request: Request) => Promise<Response>

/** Handles what is refused for everybody, and a database that is unreachable or not made yet. */
const guarded =
	(answer: Handler): Handler =>
	async (request) => {
		if (isWorkspaceOff()) return refuse('not-found')
		if (!isOwnOrigin(request)) return refuse('foreign-origin')
		try {
			return await answer(request)
		} catch (error) {
			if (!isDatabaseAway(error)) throw error
			if (error instanceof NoDatabase) return refuse('no-workspace')
			return refuse(saysDiskFull(error) || (await isDiskFull()) ? 'disk-full' : 'database-away')
		}
	}

const read = async <T>(request: Request, { body, maxBytes = maxAccountBodyBytes }: Body<T>) =>
	body ? readTeamBody(request, body, maxBytes) : { body: undefined as T }

/** A route under `/api/team` that does not require signing in, according to the table of rights. */
export const publicRoute = <T = undefined>(options: Body<T>, answer: (asked: Asked<T>) => Answer): Handler =>
	guarded(async (request) => {
		if (!isOpen(routeOf(request))) return refuse('not-found')
		const given = await read(request, options)
		if ('refused' in given) return given.refused
		return answer({ request, visitor: visitorOf(request), body: given.body })
	})

/** Notes in the audit what a member requested that does not exist, or that they may not see. */
const noteRefused = ({ workspace, member }: TeamSession, { url }: Request) =>
	inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'refused', about: { route: new URL(url).pathname } }),
	)

/**
 * A route under `/api/team` for members who are signed in. It refuses a request from another site (403), a visitor who is
 * not signed in or was removed (401), a member without the right (404, as if there were nothing), and a body that is too large or
 * invalid (413, 415, 400, 422); an unreachable database is answered with 503. Every 404 to a member is noted in the audit.
 */
export const teamRoute = <T = undefined>(
	options: Body<T>,
	answer: (asked: Asked<T> & { readonly session: TeamSession }) => Answer,
): Handler =>
	guarded(async (request) => {
		const visitor = visitorOf(request)
		const session = await readSession(visitor)
		if (!session) return refuse((await wasRemoved(visitor)) ? 'removed' : 'signed-out')
		const respond = async () => {
			if (!mayCallAtAll(routeOf(request), session.member.permission)) return refuse('not-found')
			const given = await read(request, options)
			if ('refused' in given) return given.refused
			return answer({ request, visitor, session, body: given.body })
		}
		const response = await respond()
		if (response.status === 404) await noteRefused(session, request)
		return response
	})
