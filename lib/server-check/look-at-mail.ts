import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { operatorMail } from '@/lib/mail/mail-settings'
import { readTeamMail } from '@/lib/mail/server/team-mail'
import type { CheckFinding } from './states'

/** By whose mail server a workspace sends. */
export async function lookAtMail(workspace: string): Promise<CheckFinding> {
	if (operatorMail()) return { id: 'mail', found: 'operator' }
	const own = await readTeamMail(workspace)
	if (!own) return { id: 'mail', found: 'none' }
	return { id: 'mail', found: own.settings ? 'team' : 'unreadable' }
}

/** The workspaces with a mail server of their own, as the owner of the database sees them; none before it is brought up to date. */
export async function withOwnMail(
	database: Pick<NodePgDatabase, 'execute'>,
): Promise<(workspace: string) => CheckFinding> {
	const table = await database.execute<{ isThere: boolean }>(
		sql`select to_regclass('auth.mail_servers') is not null as "isThere"`,
	)
	const found = table.rows[0]?.isThere
		? await database.execute<{ workspace: string }>(sql`select workspace from auth.mail_servers`)
		: { rows: [] }
	const own = new Set(found.rows.map(({ workspace }) => workspace))
	return (workspace) => ({
		id: 'mail',
		found: operatorMail() ? 'operator' : own.has(workspace) ? 'team' : 'none',
	})
}
