import { type StripMark, stripMarkOf } from '@/lib/result/standing'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Points } from '@/rules/points'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Known } from './tried'

/** Some answers under the chosen rule sets. */
export type Standing = {
	readonly facts: Facts
	/** The facts answered with "I'm not sure". */
	readonly unsure: ReadonlySet<FactId>
	readonly judged: readonly {
		readonly id: RulesetId
		readonly ruleset: Ruleset<RulesetId>
		readonly result: Result
	}[]
}

/** Evaluates answers under the chosen rule sets on a day. */
export function standingWith(known: Known, chosen: readonly RulesetId[], day: string): Standing {
	const facts = normalise(known as Partial<Facts>)
	const given = { facts, parameters: configuredParameters }
	return {
		facts,
		unsure: new Set(factIds.filter((fact) => known[fact] === null)),
		judged: chosen.map((id) => {
			const ruleset: Ruleset<RulesetId> = rulesets[id]
			return { id, ruleset, result: evaluate(ruleset, given, day) }
		}),
	}
}

/** A condition whose result is another one with other answers. */
export type Turned = {
	readonly ruleset: RulesetId
	readonly criterion: string
	readonly from: StripMark
	readonly to: StripMark
}

const resultsOf = ({ judged, unsure }: Standing) =>
	judged.flatMap(({ id, result }) =>
		result.criteria.map((criterion) => ({
			ruleset: id,
			criterion: criterion.id,
			result: criterion.result,
			mark: stripMarkOf(criterion, unsure),
		})),
	)

/** The conditions that turn between two standings under the same rule sets, in their order. */
export function turnsBetween(before: Standing, after: Standing): readonly Turned[] {
	const then = resultsOf(after)
	return resultsOf(before).flatMap(({ ruleset, criterion, result, mark }, place) => {
		const other = then[place]
		return other && other.result !== result ? [{ ruleset, criterion, from: mark, to: other.mark }] : []
	})
}

/**
 * Those of the turned conditions that one of the other answers has a part in: without it they would stand differently, or
 * it alone would make them.
 * @param standing what some answers come to
 */
export function turnsOf(
	fact: FactId,
	{
		given,
		tried,
		turned,
	}: { readonly given: Known; readonly tried: Known; readonly turned: readonly Turned[] },
	standing: (known: Known) => Standing,
): readonly Turned[] {
	if (turned.length === 0) return turned
	const { [fact]: own, ...others } = tried
	const whole = standing({ ...given, ...tried })
	const without = turnsBetween(standing({ ...given, ...others }), whole)
	const alone = turnsBetween(standing(given), standing({ ...given, [fact]: own }))
	const parts = new Set([...without, ...alone].map(keyOf))
	return turned.filter((one) => parts.has(keyOf(one)))
}

const keyOf = ({ ruleset, criterion }: Turned) => `${ruleset} ${criterion}`

/** The points of the work permit, where it is among the rule sets. */
export const pointsOf = ({ judged }: Standing): Points | undefined =>
	judged.find(({ result }) => result.points)?.result.points
