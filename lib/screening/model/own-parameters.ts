import type { OwnVersions } from '@/lib/active-rules/rulesets'
import { maxParameterStates } from '@/lib/limits/exchange-limits'
import { type ParameterId, type Parameters, parameterIds } from '@/rules/parameters'
import type { Actor } from './actor'

/**
 * A parameter of the rules as set by an employer for its own list: with its source, an address or words, and the
 * source's day.
 */
export type OwnParameter = {
	readonly value: number | boolean
	readonly source: string
	/** The day of the source, YYYY-MM-DD. */
	readonly date: string
}

/** All parameters that an employer has set. */
export type OwnParameters = { readonly [P in ParameterId]?: OwnParameter }

/** The rules for an employer's own list: the parameters it has set, and the versions of rule sets it has applied. */
export type OwnRules = { readonly values: OwnParameters; readonly versions: OwnVersions }

/** A state of all own parameters and applied versions of rule sets, with who set it and when. */
export type ParameterState = {
	readonly values: OwnParameters
	/** Absent if none was ever applied. */
	readonly versions?: OwnVersions
	readonly by: Actor
	/** An instant, such as 2026-11-28T09:30:00.000Z. */
	readonly at: string
	/** Whether it restored the state before the last one. */
	readonly isBack?: boolean
	/** Whether it is the list's initial state: nothing comes before it. */
	readonly isFirst?: boolean
}

/** The part of the settings about parameters and versions: the last state is in effect. */
export type ParameterSettings = { readonly parameters?: readonly ParameterState[] }

const rulesOf = (state: Pick<ParameterState, 'values' | 'versions'> | undefined): OwnRules => ({
	values: state?.values ?? {},
	versions: state?.versions ?? {},
})

/** The rules now in effect. */
export const ownRulesOf = ({ parameters }: ParameterSettings): OwnRules => rulesOf(parameters?.at(-1))

/** The parameters as now set. */
export const ownParametersOf = (settings: ParameterSettings): OwnParameters => ownRulesOf(settings).values

/** The state that undoing the last change restores; null if nothing was ever changed. */
export function rulesBefore({ parameters = [] }: ParameterSettings): OwnRules | null {
	const last = parameters.at(-1)
	return !last || last.isFirst ? null : rulesOf(parameters.at(-2))
}

/** What is set or applied, by whom. */
type Setting = Pick<ParameterState, 'values' | 'by'> & {
	readonly versions: OwnVersions
	readonly isBack?: boolean | undefined
}

/**
 * The states after a change at an instant; the oldest ones are dropped. No two have the same instant, since the last one
 * is identified by it.
 */
export function statesWith(
	{ parameters: states = [] }: ParameterSettings,
	{ values, versions, by, isBack }: Setting,
	now: number,
): readonly ParameterState[] {
	const last = states.at(-1)
	const at = new Date(Math.max(now, last ? Date.parse(last.at) + 1 : 0)).toISOString()
	const state: ParameterState = {
		values,
		...(Object.keys(versions).length > 0 && { versions }),
		by,
		at,
		...(isBack && { isBack }),
	}
	return [...states, state].slice(-maxParameterStates)
}

/** The values alone, as the rules use them. */
export const valuesOf = (own: OwnParameters): Partial<Parameters> =>
	Object.fromEntries(
		parameterIds.flatMap((id) => {
			const set = own[id]
			return set ? [[id, set.value]] : []
		}),
	)
