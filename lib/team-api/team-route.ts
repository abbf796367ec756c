import type * as z from 'zod/mini'
import type { Visitor } from '@/lib/accounts/cookies'
import { markActive } from '@/lib/accounts/find-session'
import { type Pause, readAccess, type TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { isDatabaseAway } from '@/lib/database/faults/database-away'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { maxAccountBodyBytes } from '@/lib/limits/account-limits'
import { type Permission, permissions } from './contract'
import { isOwnOrigin } from './own-origin'
import { readTeamBody } from './read-body'
import { refuse } from './refuse'
import { visitorOf } from './visitor'

type Body<T> = {
	/** The schema of the body; without it, the request has none. */
	readonly body?: z.ZodMiniType<T>
	readonly maxBytes?: number
}
type Asked<T> = { readonly request: Request; readonly visitor: Visitor; readonly body: T }
type Answer = Response | Promise<Response>
type Handler = (request: Request) => Promise<Response>

/** Handles what is refused for everybody, and an unreachable database. */
const guarded =
	(answer: Handler): Handler =>
	async (request) => {
		if (isWorkspaceOff()) return refuse('not-found')
		if (!isOwnOrigin(request)) return refuse('foreign-origin')
		try {
			return await answer(request)
		} catch (error) {
			if (!isDatabaseAway(error)) throw error
			return refuse('database-away')
		}
	}

const read = async <T>(request: Request, { body, maxBytes = maxAccountBodyBytes }: Body<T>) =>
	body ? readTeamBody(request, body, maxBytes) : { body: undefined as T }

/** A route under `/api/team` that does not require signing in. */
export const publicRoute = <T = undefined>(options: Body<T>, answer: (asked: Asked<T>) => Answer): Handler =>
	guarded(async (request) => {
		const given = await read(request, options)
		if ('refused' in given) return given.refused
		return answer({ request, visitor: visitorOf(request), body: given.body })
	})

const hasPermission = (has: Permission, needs: Permission) =>
	permissions.indexOf(has) <= permissions.indexOf(needs)

/** Notes in the audit what a member requested that does not exist, or that they may not see. */
const noteRefused = ({ workspace, member }: TeamSession, { url }: Request) =>
	inWorkspace(workspace, (tx) =>
		note(tx, { actor: member.id, kind: 'refused', about: { route: new URL(url).pathname } }),
	)

/**
 * A route under `/api/team` for members who are signed in. It refuses a request from another site (403), a visitor who is
 * not signed in or whose session is paused (401), a member without the permission (404, as if there were nothing), and a
 * body that is too large or invalid (413, 415, 400, 422); an unreachable database is answered with 503. Every 404 to a
 * member is noted in the audit.
 */
export const teamRoute = <T = undefined>(
	options: Body<T> & {
		readonly permission?: Permission
		/** Whether pages ask this by themselves: it does not keep the session from resting. */
		readonly isAutomatic?: true
		/** In which pauses of a session it answers. */
		readonly whilePaused?: readonly Pause[]
	},
	answer: (asked: Asked<T> & { readonly session: TeamSession }) => Answer,
): Handler =>
	guarded(async (request) => {
		const visitor = visitorOf(request)
		const access = await readAccess(visitor)
		if (!access) return refuse('signed-out')
		const { session, paused, activeAt } = access
		if (paused && !options.whilePaused?.includes(paused)) return refuse('paused')
		if (!paused && !options.isAutomatic) await markActive(visitor, session.id, activeAt)
		const respond = async () => {
			if (!hasPermission(session.member.permission, options.permission ?? 'viewer'))
				return refuse('not-found')
			const given = await read(request, options)
			if ('refused' in given) return given.refused
			return answer({ request, visitor, session, body: given.body })
		}
		const response = await respond()
		if (response.status === 404) await noteRefused(session, request)
		return response
	})
