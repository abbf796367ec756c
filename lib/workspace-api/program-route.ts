import type { Faults } from '@/lib/api/faults'
import { nothingHere } from '@/lib/api/nothing-here'
import { problem } from '@/lib/api/problem'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { isDiskFull } from '@/lib/database/disk-space'
import { isDatabaseAway, NoDatabase } from '@/lib/database/faults/database-away'
import { saysDiskFull } from '@/lib/database/faults/disk-full'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { retryAfterSeconds } from '@/lib/limits/server-limits.mjs'
import { findProgram, type Program } from '@/lib/programs/find-program'
import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { notePeopleRead } from './note-people-read'

type Asked = { readonly request: Request; readonly program: Program; readonly query: URLSearchParams }
type Handler = (request: Request) => Promise<Response>

const bearer = /^Bearer ([\w-]+)$/i

/** What a program sends as its token; null if it sends none. */
const tokenOf = (request: Request) => bearer.exec(request.headers.get('authorization') ?? '')?.[1] ?? null

const unknownToken = () =>
	problem(401, 'Send the token of a program as a bearer token. An owner of the team makes one.', {
		headers: { 'WWW-Authenticate': 'Bearer' },
	})

const wrongScope = (scope: ProgramScope) =>
	problem(403, `The token lacks the scope ${scope}.`, {
		headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
	})

const unavailable = async (error: unknown) =>
	problem(
		503,
		saysDiskFull(error) || (await isDiskFull())
			? 'The disk of the server is full. Try again later.'
			: 'The database cannot be reached. Try again soon.',
		{ headers: { 'Retry-After': String(retryAfterSeconds) } },
	)

/** Refuses a request with faults, as the rest of the API does. */
export const refuseQuery = (faults: Faults): Response =>
	problem(422, 'Mend the faults named in errors and send the request again.', { faults })

/** The answer for what is not there, or not for this program. */
export const notThere = (what: string): Response => problem(404, `There is no such ${what} here.`)

/** A response with a JSON body that nobody keeps. */
export const answerProgram = (value: unknown): Response =>
	Response.json(value, { headers: { 'Cache-Control': 'no-store' } })

/** Notes in the audit what a program has read: where, and how much; and, for their own pages, whose records. */
export const noteRead = (
	{ workspace, id }: Program,
	route: string,
	{ entries, candidates = [] }: { readonly entries: number; readonly candidates?: readonly string[] },
): Promise<unknown> =>
	inWorkspace(workspace, async (tx) => {
		await notePeopleRead(tx, id, candidates)
		await note(tx, { actor: id, kind: 'program-read', about: { route, entries } })
	})

/**
 * The handler of a route under /api/v1/workspace, for programs with a token: 401 without one that is valid, 403 if it lacks
 * the scope, 503 while the database cannot be reached.
 */
export const programRoute =
	(scope: ProgramScope, answer: (asked: Asked) => Promise<Response>): Handler =>
	async (request) => {
		if (isWorkspaceOff()) return nothingHere()
		try {
			const token = tokenOf(request)
			const program = token && (await findProgram(token))
			if (!program) return unknownToken()
			if (!program.scopes.includes(scope)) return wrongScope(scope)
			return await answer({ request, program, query: new URL(request.url).searchParams })
		} catch (error) {
			if (!isDatabaseAway(error)) throw error
			return error instanceof NoDatabase ? unknownToken() : unavailable(error)
		}
	}
