/**
 * OPERATORS: the figures that the rules depend on and that we found in no official text, all in one place.
 *
 * `value: null` means that nothing official was found as of `lastChecked`; every test on it is then unknown. To set
 * one, enter its value, the source that publishes it and that source's date, and update `lastChecked`:
 *
 *   maxAge: { type: 'integer', min: 16, max: 100, value: 40, source: 'https://…', date: '2027-02-01', lastChecked:
 * '2027-02-03' }
 *
 * If an authority sets no lower age limit, enter 16 for `minAge`.
 */
type Unset = { readonly value: null; readonly source: null; readonly date: null }
type Set<T> = { readonly value: T; readonly source: string; readonly date: string }
type Kind =
	| ({ readonly type: 'integer'; readonly min: number; readonly max: number } & (Unset | Set<number>))
	| ({ readonly type: 'yes-no' } & (Unset | Set<boolean>))
export type Parameter = Kind & { readonly lastChecked: string }

const nothingFound = { value: null, source: null, date: null, lastChecked: '2026-11-30' } as const

const published = {
	minAge: { type: 'integer', min: 16, max: 100, ...nothingFound },
	maxAge: { type: 'integer', min: 16, max: 100, ...nothingFound },
	renownedListPublished: { type: 'yes-no', ...nothingFound },
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof published
export type NumberParameterId = 'minAge' | 'maxAge'
export type YesNoParameterId = Exclude<ParameterId, NumberParameterId>

export const parameters: { readonly [P in ParameterId]: Parameter } = published
export const parameterIds = Object.keys(published) as ParameterId[]

/** The values of all parameters; null if unset. */
export type Parameters = { readonly [P in NumberParameterId]: number | null } & {
	readonly [P in YesNoParameterId]: boolean | null
}

const operators = Object.fromEntries(
	parameterIds.map((id) => [id, parameters[id].value]),
) as unknown as Parameters

/** Values that an employer has set for its own list; they override the operator's. */
export let ownParameters: Partial<Parameters> = {}

/** The values in effect in this thread: the operator's, overridden by the employer's own. */
export let configuredParameters: Parameters = operators

/** The operator's values, overridden by an employer's own. */
export const parametersWith = (own: Partial<Parameters>): Parameters => ({ ...operators, ...own })

/**
 * Puts an employer's own values into effect in this thread. Only a team's desk calls it, in its worker and on its
 * page: the self-check, the server and the list of a single device never do.
 */
export function setOwnParameters(own: Partial<Parameters>): void {
	ownParameters = own
	configuredParameters = parametersWith(own)
}

/** All parameters unset. */
export const noParameters = Object.fromEntries(parameterIds.map((id) => [id, null])) as unknown as Parameters

/**
 * Whether a parameter leaves the tests that depend on it open: it is unset, or it is a publication that has not
 * happened.
 */
export const isUnsettled = (parameter: ParameterId, values: Parameters): boolean =>
	parameters[parameter].type === 'yes-no' ? values[parameter] !== true : values[parameter] === null
