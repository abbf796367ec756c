import { randomUUID } from 'node:crypto'
import { count, eq, gt, isNull, sql } from 'drizzle-orm'
import { hasOpenings } from '@/lib/accounts/members/openings'
import type { AccountRefusal } from '@/lib/accounts/refusal'
import type { TeamSession } from '@/lib/accounts/session'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { programs } from '@/lib/database/schema/programs'
import { maxPrograms } from '@/lib/limits/program-limits'
import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { makeProgramToken, readProgramToken } from './program-token'

export type NewProgram = {
	/** By which its work is signed; no member and no other program has it. */
	readonly name: string
	readonly scopes: readonly ProgramScope[]
	readonly openings: 'all' | readonly string[]
	/** For how many days its token is valid. */
	readonly days: number
}

/** Makes a program that may read or add: whoever has its token, which is returned once, may do what it says. */
export const makeProgram = (
	{ workspace, member }: TeamSession,
	{ name, scopes, openings, days }: NewProgram,
): Promise<{ id: string; token: string } | AccountRefusal<'not-found' | 'name-taken' | 'too-many'>> =>
	inWorkspace(workspace, async (tx) => {
		if (!(await hasOpenings(tx, openings))) return { refused: 'not-found' }
		// One at a time, so that no two have a name.
		await tx.execute(sql`select from team.workspaces where workspace = ${tx.workspace} for no key update`)
		const isMember = ownRows(tx, members, eq(members.name, name), isNull(members.removedAt))
		const isLive = ownRows(tx, programs, isNull(programs.endedAt), gt(programs.endsAt, sql`now()`))
		const live = await tx.select({ name: programs.name }).from(programs).where(isLive)
		const [people] = await tx.select({ count: count() }).from(members).where(isMember)
		if ((people?.count ?? 0) > 0 || live.some((one) => one.name === name)) return { refused: 'name-taken' }
		if (live.length >= maxPrograms) return { refused: 'too-many' }
		const [id, token] = [randomUUID(), makeProgramToken(workspace)]
		await tx.insert(programs).values({
			workspace,
			program: id,
			name,
			tokenHash: readProgramToken(token)?.tokenHash ?? '',
			scopes: [...scopes],
			openings: openings === 'all' ? null : [...openings],
			madeBy: member.id,
			endsAt: sql`now() + make_interval(days => ${days})`,
		})
		await note(tx, { actor: member.id, kind: 'program-made', about: { program: id, days } })
		return { id, token }
	})

/** Ends a program: from now on its token opens nothing. */
export const endProgram = (
	{ workspace, member }: TeamSession,
	id: string,
): Promise<AccountRefusal<'not-found'> | null> =>
	inWorkspace(workspace, async (tx) => {
		const ended = await tx
			.update(programs)
			.set({ endedAt: sql`now()` })
			.where(ownRows(tx, programs, eq(programs.program, id), isNull(programs.endedAt)))
			.returning({ program: programs.program })
		if (ended.length === 0) return { refused: 'not-found' }
		await note(tx, { actor: member.id, kind: 'program-ended', about: { program: id } })
		return null
	})
