import type { Client } from 'pg'
import { Refusal } from './faults/refusal'

/**
 * Refuses a workspace that is listed though nothing of it can be seen: whatever reads it would find nothing, and say that all
 * is well. There is none without a member, present or past. The connection's transaction is in it.
 * @throws Refusal
 */
export async function refuseHidden(client: Client, workspace: string): Promise<void> {
	const { rowCount } = await client.query('select from team.members where workspace = $1 limit 1', [
		workspace,
	])
	if (rowCount === 0)
		throw new Refusal(
			`Nothing can be seen of workspace ${workspace}, which is listed: no row of it was read.`,
		)
}
