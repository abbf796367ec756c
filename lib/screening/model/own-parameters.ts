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

/** What all parameters were set to at once, by whom and when. */
export type ParameterState = {
	readonly values: OwnParameters
	readonly by: Actor
	/** An instant, such as 2026-11-28T09:30:00.000Z. */
	readonly at: string
	/** Whether the state before the last one was restored. */
	readonly isBack?: boolean
}

/** Settings, as far as they are about parameters: the last state counts. */
export type WithParameters = { readonly parameters?: readonly ParameterState[] }

/** The parameters as they are set now. */
export const ownParametersOf = ({ parameters }: WithParameters): OwnParameters =>
	parameters?.at(-1)?.values ?? {}

/** What taking the last change back leads to; null if nothing was ever set. */
export const parametersBefore = ({ parameters = [] }: WithParameters): OwnParameters | null =>
	parameters.length === 0 ? null : (parameters.at(-2)?.values ?? {})

/** The values alone, as rules read them. */
export const valuesOf = (own: OwnParameters): Partial<Parameters> =>
	Object.fromEntries(
		parameterIds.flatMap((id) => {
			const set = own[id]
			return set ? [[id, set.value]] : []
		}),
	)
