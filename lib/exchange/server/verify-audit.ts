import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Client } from 'pg'
import { type ChainFault, checkChain } from '@/lib/audit/check-chain'
import { auditHeadOf, type Head } from '@/lib/audit/note'
import { enterWorkspace } from '@/lib/database/database'
import { refuseHidden } from '@/lib/database/refuse-hidden'
import { checkRecords, type RecordFault } from './check-records'
import { repeatableRead } from './repeatable-read'

/** The findings in one workspace. */
export type AuditFindings = {
	readonly workspace: string
	readonly head: Head
	readonly fault: ChainFault | null
	readonly records: readonly RecordFault[]
}

/**
 * Verifies the audit chain of each workspace with the owner's login, and compares all records with it.
 * @param kept an audit entry stored elsewhere, of one of the workspaces
 * @throws Refusal if nothing can be seen of a workspace that is listed
 */
export async function verifyAudit(owner: Client, kept: Head | null): Promise<readonly AuditFindings[]> {
	const db = drizzle({ client: owner })
	const { rows: tables } = await db.execute(sql`select where to_regclass('team.audit') is not null`)
	if (tables.length === 0) return []
	const { rows } = await db.execute<{ workspace: string }>(sql`
		select workspace from team.workspaces order by created_at`)
	const found: AuditFindings[] = []
	for (const { workspace } of rows)
		found.push(
			await db.transaction(async (bare) => {
				const tx = await enterWorkspace(bare, workspace)
				await refuseHidden(owner, workspace)
				const fault = await checkChain(tx, kept)
				return { workspace, head: await auditHeadOf(tx), fault, records: await checkRecords(tx) }
			}, repeatableRead),
		)
	// The stored entry belongs to one workspace: the others need not have it.
	const isElsewhere = found.some(({ fault }) => fault === null)
	return kept && isElsewhere
		? found.map((one) => (one.fault?.why === 'head' ? { ...one, fault: null } : one))
		: found
}
