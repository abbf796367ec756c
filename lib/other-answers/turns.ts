import { type StripMark, stripMarkOf } from '@/lib/result/standing'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Points } from '@/rules/points-table'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { TriedFacts } from './tried'

/** Some answers under the chosen rule sets. */
export type JudgedAnswers = {
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
export function standingWith(known: TriedFacts, chosen: readonly RulesetId[], day: string): JudgedAnswers {
	const facts = normalise(known)
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

/** A condition whose result differs with other answers. */
export type TurnedCriterion = {
	readonly ruleset: RulesetId
	readonly criterion: string
	readonly from: StripMark
	readonly to: StripMark
}

const resultsOf = ({ judged, unsure }: JudgedAnswers) =>
	judged.flatMap(({ id, result }) =>
		result.criteria.map((criterion) => ({
			ruleset: id,
			criterion: criterion.id,
			result: criterion.result,
			mark: stripMarkOf(criterion, unsure),
		})),
	)

/** The conditions that change between two standings under the same rule sets, in order. */
export function turnedCriteria(before: JudgedAnswers, after: JudgedAnswers): readonly TurnedCriterion[] {
	const then = resultsOf(after)
	return resultsOf(before).flatMap(({ ruleset, criterion, result, mark }, place) => {
		const other = then[place]
		return other && other.result !== result ? [{ ruleset, criterion, from: mark, to: other.mark }] : []
	})
}

/** The given answers, the tried ones, and their results. */
export type AnswersComparison = {
	readonly given: TriedFacts
	readonly tried: TriedFacts
	readonly before: JudgedAnswers
	readonly after: JudgedAnswers
	/** The conditions that change between them. */
	readonly turned: readonly TurnedCriterion[]
	/** The results of some answers under the same rule sets. */
	readonly standing: (known: TriedFacts) => JudgedAnswers
}

/** Compares given answers with tried ones under the chosen rule sets on a day. */
export function compareWithTried(
	given: TriedFacts,
	tried: TriedFacts,
	chosen: readonly RulesetId[],
	day: string,
): AnswersComparison {
	const standing: AnswersComparison['standing'] = (known) => standingWith(known, chosen, day)
	const before = standing(given)
	const after = standing({ ...given, ...tried })
	return { given, tried, before, after, turned: turnedCriteria(before, after), standing }
}

/**
 * The changed conditions to which one of the other answers contributes: without it their result would differ, or it
 * changes them alone.
 */
export function turnsOf(
	fact: FactId,
	{ given, tried, before, after, turned, standing }: AnswersComparison,
): readonly TurnedCriterion[] {
	if (turned.length === 0 || Object.keys(tried).length === 1) return turned
	const { [fact]: own, ...others } = tried
	const without = turnedCriteria(standing({ ...given, ...others }), after)
	const alone = turnedCriteria(before, standing({ ...given, [fact]: own }))
	const parts = new Set([...without, ...alone].map(keyOf))
	return turned.filter((one) => parts.has(keyOf(one)))
}

const keyOf = ({ ruleset, criterion }: TurnedCriterion) => `${ruleset} ${criterion}`

/** The points of the work permit, if it is among the rule sets. */
export const workPermitPoints = ({ judged }: JudgedAnswers): Points | undefined =>
	judged.find(({ result }) => result.points)?.result.points
