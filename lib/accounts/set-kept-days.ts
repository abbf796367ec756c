import { sql } from 'drizzle-orm'
import { note } from '@/lib/audit/note'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { devices } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import type { TeamSession } from './session'

/** Sets for how many days all devices of the workspace keep the list, including those that sign in later. */
export const setKeptDays = ({ workspace, member }: TeamSession, days: number | null): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const setting = days === null ? sql`settings - 'copyDays'` : sql`settings || ${{ copyDays: days }}::jsonb`
		// The row of the workspace is locked last, as by whoever ends sessions.
		await tx.update(devices).set({ keptDays: days }).where(ownRows(tx, devices))
		await tx.update(workspaces).set({ settings: setting }).where(ownRows(tx, workspaces))
		await note(tx, { actor: member.id, kind: 'keeping-changed', about: { days: days ?? 0 } })
	})
