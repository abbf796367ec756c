import { eq, gt, isNull, sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { programs } from '@/lib/database/schema/programs'
import type { Author } from '@/lib/exchange/server/member'
import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { readProgramToken } from './program-token'

/** A program that has named itself by its token. */
export type Program = {
	readonly workspace: string
	readonly id: string
	readonly name: string
	readonly scopes: readonly ProgramScope[]
	readonly openings: 'all' | readonly string[]
}

/** Notes when a program asked for something, once an hour. */
const noteSeen = (tx: Transaction, program: string) =>
	tx.execute(sql`
		update team.programs set last_seen = now()
		where workspace = ${tx.workspace} and program = ${program}
		and (last_seen is null or last_seen < now() - interval '1 hour')`)

/** The program with a token; null if there is none, or if its time is over. Tries are not counted: nobody can guess one. */
export async function findProgram(token: string): Promise<Program | null> {
	const read = readProgramToken(token)
	if (!read) return null
	const { workspace, tokenHash } = read
	return inWorkspace(workspace, async (tx) => {
		const isLive = ownRows(
			tx,
			programs,
			eq(programs.tokenHash, tokenHash),
			isNull(programs.endedAt),
			gt(programs.endsAt, sql`now()`),
		)
		const [found] = await tx.select().from(programs).where(isLive)
		if (!found) return null
		await noteSeen(tx, found.program)
		const { program: id, name, scopes, openings } = found
		return { workspace, id, name, scopes, openings: openings ?? 'all' }
	})
}

/** A program as the author of what it adds: it has the rights of who changes the list, in its openings. */
export const authorOf = ({ workspace, id, name, openings }: Program): Author => ({
	workspace,
	member: { id, name, permission: 'recruiter', byOpening: {}, openings },
	// Only the server counts for it.
	device: { slot: 0 },
})
