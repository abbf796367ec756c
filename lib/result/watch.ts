import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { parameters as kinds, type ParameterId, type Parameters, parameterIds } from '@/rules/parameters'
import { readFact } from '@/rules/read-fact'
import type { Outcome, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { isDay } from '../day/is-day'
import { type Standing, standingOf } from './standing'

/** A rule set and its result on the day on which a person last saw it. */
type Seen = {
	readonly version: string
	readonly outcome: Outcome
	/** The standing of each condition. */
	readonly conditions: Readonly<Record<string, Standing>>
	/** The parameters that were set; absent in records from before they were stored, when none were. */
	readonly set: Partial<Parameters>
}

/** A result as last seen, for people who want to be told when a rule has changed. */
export type Watch = {
	/** The day of that result, YYYY-MM-DD. */
	readonly on: string
	/** The answers that it was computed from, so that only changes caused by a rule are reported. */
	readonly facts: Partial<Facts>
	readonly rulesets: { readonly [R in RulesetId]?: Seen }
}

/** A rule set with its result for a watch's answers. */
export type WatchedRuleset = { readonly id: RulesetId; readonly ruleset: Ruleset; readonly result: Result }

const standingIn = (conditions: Seen['conditions'], id: string) =>
	(Object.hasOwn(conditions, id) && conditions[id]) || null

const conditionsOf = ({ criteria }: Result) =>
	Object.fromEntries(criteria.map((criterion) => [criterion.id, standingOf(criterion)]))

const setAmong = (ids: readonly ParameterId[], values: Parameters): Partial<Parameters> =>
	Object.fromEntries(ids.filter((id) => values[id] !== null).map((id) => [id, values[id]]))

/**
 * Records a result for comparison at a later visit.
 * @param of the answers, the parameters and the day of the result
 */
export const watchOf = (
	shown: readonly WatchedRuleset[],
	{ facts, parameters, on }: Pick<Watch, 'facts' | 'on'> & { readonly parameters: Parameters },
): Watch => ({
	on,
	facts,
	rulesets: Object.fromEntries(
		shown.map(({ id, ruleset, result }) => [
			id,
			{
				version: ruleset.version,
				outcome: result.outcome,
				conditions: conditionsOf(result),
				set: setAmong(ruleset.parameters, parameters),
			},
		]),
	),
})

const standings: readonly Standing[] = ['met', 'unmet', 'unanswered', 'inconclusive', 'unsettled']
const outcomes: readonly Outcome[] = ['eligible', 'ineligible', 'undetermined', 'not-needed']
const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
const isStanding = (value: unknown): value is Standing => standings.includes(value as Standing)

function readSeen(stored: unknown): Seen | null {
	if (!isObject(stored) || !isDay(stored.version) || !isObject(stored.conditions)) return null
	const outcome = outcomes.find((one) => one === stored.outcome)
	const conditions = Object.entries(stored.conditions).filter((entry): entry is [string, Standing] =>
		isStanding(entry[1]),
	)
	if (!outcome) return null
	const { version, set } = stored
	return { version, outcome, conditions: Object.fromEntries(conditions), set: readSet(set) }
}

function readSet(stored: unknown): Seen['set'] {
	const values = isObject(stored) ? stored : {}
	const isValue = (id: ParameterId) =>
		typeof values[id] === (kinds[id].type === 'yes-no' ? 'boolean' : 'number')
	return Object.fromEntries(parameterIds.filter(isValue).map((id) => [id, values[id]]))
}

/** Reads a draft's watch, which may be from another version or have been tampered with; null if it is not valid. */
export function readWatch(stored: unknown): Watch | null {
	if (!isObject(stored) || !isDay(stored.on)) return null
	if (!isObject(stored.facts) || !isObject(stored.rulesets)) return null
	const given = stored.facts
	const facts = factIds.flatMap((fact) => {
		const value = Object.hasOwn(given, fact) ? readFact(fact, given[fact]) : undefined
		return value === undefined ? [] : [[fact, value]]
	})
	const seen = Object.entries(stored.rulesets).flatMap(([id, entry]) => {
		const read = isRulesetId(id) ? readSeen(entry) : null
		return read ? [[id, read]] : []
	})
	return { on: stored.on, facts: Object.fromEntries(facts), rulesets: Object.fromEntries(seen) }
}

/** A condition whose standing differs under a changed rule; on the side where it does not exist, it has none. */
export type TurnedCondition = {
	readonly criterion: string
	readonly from: Standing | null
	readonly to: Standing | null
}

type Value = Parameters[ParameterId]
export type SetParameter = { readonly parameter: ParameterId; readonly from: Value; readonly to: Value }

/** What has changed in a rule set since it was last seen, for the answers of that day. */
export type RuleChange = {
	readonly id: RulesetId
	readonly version: { readonly from: string; readonly to: string }
	readonly outcome: { readonly from: Outcome; readonly to: Outcome }
	readonly turned: readonly TurnedCondition[]
	/** The parameters with another value; null for one that is not set. */
	readonly set: readonly SetParameter[]
}

/** Whether a change deserves more than a line. */
export const isNews = ({ outcome, turned, set }: RuleChange): boolean =>
	turned.length + set.length > 0 || outcome.from !== outcome.to

/**
 * The rule sets that have changed since they were last seen: in another version, or in the same version with other
 * results, because figures that they depend on have been set.
 * @param rejudged the present rule sets, with their results for the watch's answers
 * @param parameters the present ones
 */
export function ruleChanges(
	watch: Watch,
	rejudged: readonly WatchedRuleset[],
	parameters: Parameters,
): RuleChange[] {
	return rejudged.flatMap(({ id, ruleset, result }) => {
		const seen = watch.rulesets[id]
		if (!seen) return []
		const now = conditionsOf(result)
		const ids = new Set([...Object.keys(now), ...Object.keys(seen.conditions)])
		const turned = [...ids]
			.map((criterion) => ({
				criterion,
				from: standingIn(seen.conditions, criterion),
				to: standingIn(now, criterion),
			}))
			.filter(({ from, to }) => from !== to)
		const set = ruleset.parameters
			.map((parameter) => ({
				parameter,
				from: seen.set[parameter] ?? null,
				to: parameters[parameter],
			}))
			.filter(({ from, to }) => from !== to)
		if (seen.version === ruleset.version && turned.length + set.length === 0) return []
		return [
			{
				id,
				version: { from: seen.version, to: ruleset.version },
				outcome: { from: seen.outcome, to: result.outcome },
				turned,
				set,
			},
		]
	})
}
