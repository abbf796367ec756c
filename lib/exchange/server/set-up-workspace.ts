import { versionsToBegin } from '@/lib/active-rules/newer-versions'
import { note } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import type { VersionsOf } from '@/rules/rulesets/versions'
import type { Signed } from './member'
import { raiseCounter } from './raise-counter'
import { lockStates, writeStates } from './set-parameters'

/**
 * Notes that a workspace was made, and stores the versions of rule sets that apply on its first day if they differ from the
 * defaults.
 * @param at an instant, ISO 8601 in UTC
 */
export async function setUpWorkspace(
	tx: Transaction,
	{ id, name }: Pick<Signed['member'], 'id' | 'name'>,
	at: string,
	known?: VersionsOf,
): Promise<void> {
	const made = { actor: id, kind: 'workspace-made', about: { member: id } }
	const versions = versionsToBegin(at.slice(0, 'YYYY-MM-DD'.length), known)
	if (Object.keys(versions).length === 0) {
		await note(tx, made)
		return
	}
	await lockStates(tx)
	const written = await writeStates(tx, [{ values: {}, versions, by: { name }, at, isFirst: true }])
	await raiseCounter(tx, [written], made)
}
