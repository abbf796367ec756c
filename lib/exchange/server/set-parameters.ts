import { sql } from 'drizzle-orm'
import { inWorkspace, type Transaction } from '@/lib/database/database'
import { maxParameterStates } from '@/lib/limits/exchange-limits'
import type { OwnParameters, ParameterState } from '@/lib/screening/model/own-parameters'
import { defaultSettings } from '@/lib/screening/model/records'
import { type ParameterId, parameterIds } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { Signed } from './member'
import { raiseCounter } from './raise-counter'
import { ownWorkspace, readRecords } from './statements'
import { withRetries } from './with-retries'

/** What parameters are to be set to, and when they were last set as far as the sender knows. */
export type Setting = {
	readonly after?: string | undefined
	readonly values: OwnParameters
	readonly isBack?: true | undefined
}

/** The parameters as they were set, locked until the transaction ends. */
async function lockStates(tx: Transaction): Promise<readonly ParameterState[]> {
	await tx.execute(sql`
		insert into team.settings (workspace, kept_days, erasures)
		values (${ownWorkspace}, ${defaultSettings.keptDays}, '[]') on conflict do nothing`)
	const { rows } = await tx.execute<{ parameters: readonly ParameterState[] | null }>(sql`
		select parameters from team.settings where workspace = ${ownWorkspace} for update`)
	return rows[0]?.parameters ?? []
}

/** The parameters that are set otherwise than before, and the rule sets that read them. */
function aboutChange(before: OwnParameters, after: OwnParameters) {
	const isOther = (id: ParameterId) => JSON.stringify(before[id]) !== JSON.stringify(after[id])
	const changed = parameterIds.filter(isOther)
	const reading = Object.values(rulesets).filter((one) =>
		(one.parameters as readonly ParameterId[]).some((id) => changed.includes(id)),
	)
	return {
		parameters: changed.join('/'),
		rulesets: reading.map(({ id }) => id).join('/'),
	}
}

/**
 * Sets all parameters of a workspace at once; the states before stay known, so that it can be taken back.
 * @returns false, and sets nothing, if somebody else has set them since: nothing is overwritten that nobody has looked at
 */
export const setParameters = ({ workspace, member }: Signed, setting: Setting): Promise<boolean> =>
	withRetries(() =>
		inWorkspace(workspace, async (tx) => {
			const states = await lockStates(tx)
			const last = states.at(-1)
			if (last?.at !== setting.after) return false
			const { values, isBack } = setting
			// Two states never have the same instant, by which a sender names the last one.
			const at = new Date(Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0)).toISOString()
			const state: ParameterState = { values, by: { name: member.name }, at, ...(isBack && { isBack }) }
			const kept = [...states, state].slice(-maxParameterStates)
			await tx.execute(sql`
				update team.settings set parameters = ${JSON.stringify(kept)} where workspace = ${ownWorkspace}`)
			const [stored] = await readRecords(tx, 'settings', ['settings'])
			await raiseCounter(
				tx,
				[{ store: 'settings', key: 'settings', text: stored?.value ?? null, openings: null }],
				{
					actor: member.id,
					kind: isBack ? 'parameters-taken-back' : 'parameters-set',
					about: aboutChange(last?.values ?? {}, values),
				},
			)
			return true
		}),
	)
