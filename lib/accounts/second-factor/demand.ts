import { sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import type { Visitor } from '../cookies'
import { hasPasskey } from '../membership/own-passkeys'
import { type PasswordRefusal, refusePassword } from '../passwords'
import type { AccountRefusal } from '../refusal'
import type { TeamSession } from '../session'
import { hasSecondFactor } from './second-factor'

/**
 * Demands a second factor of every member, or no longer. From then on, who has none can only set one up. The owner who
 * demands it has one already, and gives the password again.
 */
export async function demandFactor(
	visitor: Visitor,
	session: TeamSession,
	{ isDemanded, password }: { readonly isDemanded: boolean; readonly password: string },
): Promise<PasswordRefusal | AccountRefusal<'second-factor-off'> | null> {
	const { workspace, member } = session
	const refusal = await refusePassword(visitor, session, password)
	if (refusal) return refusal
	const has = (await hasSecondFactor(member.id)) || (await hasPasskey(member.id))
	if (isDemanded && !has) return { refused: 'second-factor-off' }
	await inWorkspace(workspace, async (tx) => {
		const settings = isDemanded
			? sql`settings || '{"secondFactor": "everybody"}'::jsonb`
			: sql`settings - 'secondFactor'`
		await tx.update(workspaces).set({ settings }).where(ownRows(tx, workspaces))
		await raiseAccess(tx)
		const kind = isDemanded ? 'factor-demanded' : 'factor-no-longer-demanded'
		await note(tx, { actor: member.id, kind, about: {} })
	})
	return null
}
