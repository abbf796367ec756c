import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { ClientConfig } from 'pg'
import { withClient } from '../connect'
import { enterWorkspace, type Transaction } from '../database'

/** When a workspace was last backed up, as its moment (ISO 8601 in UTC), and whether that backup is encrypted. */
type BackupMark = { readonly at: string; readonly isEncrypted: boolean }

/** Marks in each workspace that it is in a backup, so that its owners can see how old their newest one is. */
export const markBackup = (owner: ClientConfig, mark: BackupMark): Promise<void> =>
	withClient(owner, async (client) => {
		const database = drizzle({ client })
		const { rows } = await database.execute<{ workspace: string }>(sql`select workspace from team.workspaces`)
		const added = JSON.stringify({ backup: mark })
		for (const { workspace } of rows)
			await database.transaction(async (bare) => {
				const tx = await enterWorkspace(bare, workspace)
				await tx.execute(sql`
					update team.workspaces set settings = settings || ${added}::jsonb where workspace = ${tx.workspace}`)
			})
	})

/** When a workspace was last backed up by this program; null if never. */
export async function backedUpAt(tx: Transaction): Promise<BackupMark | null> {
	const { rows } = await tx.execute<{ backup: BackupMark | null }>(sql`
		select settings -> 'backup' as backup from team.workspaces where workspace = ${tx.workspace}`)
	return rows[0]?.backup ?? null
}
