import { sql } from 'drizzle-orm'
import { activeWith, type OwnVersions } from '@/lib/active-rules/rulesets'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import {
	type OwnParameters,
	type OwnRules,
	ownRulesOf,
	type ParameterState,
	statesWith,
} from '@/lib/screening/model/own-parameters'
import { type ParameterId, parameterIds } from '@/rules/parameters'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import type { SignedInMember } from './member'
import { raiseCounter, type WrittenRecord } from './raise-counter'
import { lockSettings, writtenSettings } from './settings'
import { withRetries } from './with-retries'

/**
 * The new values of parameters and versions of rule sets (unchanged if absent), and when they were last set as far as the
 * sender knows.
 */
export type NewParameters = {
	readonly after?: string | undefined
	readonly values: OwnParameters
	readonly versions?: OwnVersions | undefined
	readonly isBack?: true | undefined
}

/** Writes the history of parameter states, oldest first. */
export async function writeStates(
	tx: Transaction,
	states: readonly ParameterState[],
): Promise<WrittenRecord> {
	await tx.execute(sql`
		update team.settings set parameters = ${JSON.stringify(states)} where workspace = ${tx.workspace}`)
	return writtenSettings(tx)
}

/** The parameters that changed, the rule sets that this affects, and the changed versions. */
function aboutChange(before: OwnRules, after: OwnRules) {
	const isOther = (id: ParameterId) => JSON.stringify(before.values[id]) !== JSON.stringify(after.values[id])
	const changed = parameterIds.filter(isOther)
	const counting = activeWith(after.versions)
	const turned = rulesetIds.filter((id) => before.versions[id] !== after.versions[id])
	const reading = rulesetIds.filter(
		(id) => turned.includes(id) || counting[id].parameters.some((parameter) => changed.includes(parameter)),
	)
	const versionOf = (id: RulesetId) => after.versions[id] ?? counting[id].version
	return {
		parameters: changed.join('/'),
		rulesets: reading.join('/'),
		...(turned.length > 0 && { versions: turned.map((id) => `${id}:${versionOf(id)}`).join('/') }),
	}
}

/** The audit kind of a change. */
function kindOf({ versions }: ReturnType<typeof aboutChange>, isBack: boolean): string {
	if (versions === undefined) return isBack ? 'parameters-taken-back' : 'parameters-set'
	return isBack ? 'version-taken-back' : 'version-applied'
}

/**
 * Sets all parameters of a workspace at once, and the versions that apply; earlier states are kept, so that the change can
 * be undone.
 * @returns false, and sets nothing, if somebody else has set them since: nothing is overwritten unseen
 */
export const setParameters = (
	{ workspace, member }: SignedInMember,
	setting: NewParameters,
): Promise<boolean> =>
	withRetries(() =>
		inWorkspace(workspace, async (tx) => {
			const { parameters: states = [] } = await lockSettings(tx)
			if (states.at(-1)?.at !== setting.after) return false
			const before = ownRulesOf({ parameters: states })
			const { values, versions = before.versions, isBack } = setting
			const about = aboutChange(before, { values, versions })
			const set = { values, versions, isBack, by: { name: member.name } }
			const written = await writeStates(tx, statesWith({ parameters: states }, set, Date.now()))
			await raiseCounter(tx, [written], {
				actor: member.id,
				kind: kindOf(about, isBack === true),
				about,
			})
			return true
		}),
	)
