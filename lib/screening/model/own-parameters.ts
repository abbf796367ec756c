import type { OwnVersions } from '@/lib/counting/rulesets'
import { type ParameterId, type Parameters, parameterIds } from '@/rules/parameters'
import type { Actor } from './actor'

/** A parameter of the rules as an employer has set it for its own list: with its source, an address or words, and its day. */
export type OwnParameter = {
	readonly value: number | boolean
	readonly source: string
	/** The day of the source, YYYY-MM-DD. */
	readonly date: string
}

/** All that an employer has set. */
export type OwnParameters = { readonly [P in ParameterId]?: OwnParameter }

/** What an employer judges its own list by: what it has set, and the versions of rule sets that it has applied. */
export type OwnRules = { readonly values: OwnParameters; readonly versions: OwnVersions }

/** What all parameters were set to at once, and which versions of rule sets were applied, by whom and when. */
export type ParameterState = {
	readonly values: OwnParameters
	/** Absent where none was ever applied. */
	readonly versions?: OwnVersions
	readonly by: Actor
	/** An instant, such as 2026-11-28T09:30:00.000Z. */
	readonly at: string
	/** Whether the state before the last one was restored. */
	readonly isBack?: boolean
	/** Whether it is what the list began with: nothing comes before it. */
	readonly isFirst?: boolean
}

/** Settings, as far as they are about parameters and versions: the last state counts. */
export type WithParameters = { readonly parameters?: readonly ParameterState[] }

const rulesOf = (state: Pick<ParameterState, 'values' | 'versions'> | undefined): OwnRules => ({
	values: state?.values ?? {},
	versions: state?.versions ?? {},
})

/** What counts now. */
export const ownRulesOf = ({ parameters }: WithParameters): OwnRules => rulesOf(parameters?.at(-1))

/** The parameters as they are set now. */
export const ownParametersOf = (settings: WithParameters): OwnParameters => ownRulesOf(settings).values

/** What taking the last change back leads to; null if nothing was ever changed. */
export function rulesBefore({ parameters = [] }: WithParameters): OwnRules | null {
	const last = parameters.at(-1)
	return !last || last.isFirst ? null : rulesOf(parameters.at(-2))
}

/** The values alone, as rules read them. */
export const valuesOf = (own: OwnParameters): Partial<Parameters> =>
	Object.fromEntries(
		parameterIds.flatMap((id) => {
			const set = own[id]
			return set ? [[id, set.value]] : []
		}),
	)
