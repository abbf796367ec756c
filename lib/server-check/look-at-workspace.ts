import { sql } from 'drizzle-orm'
import { demandsFactor } from '@/lib/accounts/is-factor-demanded'
import type { Transaction } from '@/lib/database/database'
import { backedUpAt } from '@/lib/database/export/mark-backup'
import { externalLogins } from '@/lib/database/logins'
import type { CheckFinding } from './states'

/** Days since the newest backup: one a night may fail once. */
const oldDays = 2
const staleDays = 8

async function lookAtBackup(tx: Transaction, now: Date): Promise<CheckFinding> {
	const mark = await backedUpAt(tx)
	if (!mark) return { id: 'backup', found: externalLogins() ? 'elsewhere' : 'never' }
	const days = (now.getTime() - Date.parse(mark.at)) / 86_400_000
	const values = { at: mark.at }
	if (days > staleDays) return { id: 'backup', found: 'stale', values }
	if (days > oldDays) return { id: 'backup', found: 'old', values }
	return { id: 'backup', found: mark.isEncrypted ? 'encrypted' : 'clear', values }
}

type Row = { owners: number; isDemanded: boolean }

/** What shows in a workspace: how old its newest backup is, how many owners it has, and whether a second factor is demanded. */
export async function lookAtWorkspace(tx: Transaction, now: Date): Promise<readonly CheckFinding[]> {
	const { rows } = await tx.execute<Row>(sql`
		select ${demandsFactor(tx)} as "isDemanded", (select count(*)::int from team.members
			where workspace = ${tx.workspace} and permission = 'owner' and removed_at is null) as owners`)
	const { owners = 0, isDemanded = false } = rows[0] ?? {}
	return [
		await lookAtBackup(tx, now),
		{
			id: 'owners',
			found: owners > 1 ? 'several' : owners === 1 ? 'one' : 'none',
			values: { count: owners },
		},
		{ id: 'factor', found: isDemanded ? 'demanded' : 'voluntary' },
	]
}
