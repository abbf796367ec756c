import { versionsToBegin } from '@/lib/active-rules/newer-versions'
import type { Transaction } from '@/lib/database/database'
import type { VersionsOf } from '@/rules/rulesets/versions'
import type { SignedInMember } from './member'
import { raiseCounter } from './raise-counter'
import { writeStates } from './set-parameters'
import { lockSettings, writtenSettings } from './settings'

/**
 * Notes that a workspace was made, and stores its settings, with the versions of rule sets that apply on its first day if
 * they differ from the defaults.
 * @param at an instant, ISO 8601 in UTC
 */
export async function setUpWorkspace(
	tx: Transaction,
	{ id, name }: Pick<SignedInMember['member'], 'id' | 'name'>,
	at: string,
	known?: VersionsOf,
): Promise<void> {
	const versions = versionsToBegin(at.slice(0, 'YYYY-MM-DD'.length), known)
	await lockSettings(tx)
	const hasVersions = Object.keys(versions).length > 0
	const written = hasVersions
		? await writeStates(tx, [{ values: {}, versions, by: { name }, at, isFirst: true }])
		: await writtenSettings(tx)
	await raiseCounter(tx, [written], { actor: id, kind: 'workspace-made', about: { member: id } })
}
