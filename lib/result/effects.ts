import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { Outcome, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { parametersOn } from '@/rules/rulesets/versions'
import { type OutcomeStanding, outcomeStanding, type Standing, standingOf } from './standing'

/** A condition that an answer changes. */
export type ChangedCondition = { readonly id: string; readonly from: Standing; readonly to: Standing }

/** What some answers change under a rule set, as the rules evaluate them: nothing else is taken to be done. */
export type AnswersEffect = {
	readonly ruleset: RulesetId
	readonly isLaw: boolean
	readonly from: OutcomeStanding
	readonly to: OutcomeStanding
	readonly outcome: Outcome
	/** The deciding conditions that change, those that decide whom the rules concern last. */
	readonly conditions: readonly ChangedCondition[]
}

type Evaluated = { readonly id: RulesetId; readonly ruleset: Ruleset; readonly result: Result }

/**
 * What some answers give under each of some rule sets.
 * @param step the answers that would be different
 */
export const effectsOf = (
	evaluated: readonly Evaluated[],
	facts: Facts,
	step: Partial<Facts>,
): readonly AnswersEffect[] =>
	evaluated.map(({ id, ruleset, result }) => {
		const given = { facts: { ...facts, ...step }, parameters: parametersOn(result.asOf) }
		const after = evaluate(ruleset, given, result.asOf)
		return {
			ruleset: id,
			isLaw: ruleset.status === 'published',
			from: outcomeStanding(result),
			to: outcomeStanding(after),
			outcome: after.outcome,
			conditions: [...changedIn(result, after, 'required'), ...changedIn(result, after, 'exempting')],
		}
	})

const changedIn = (before: Result, after: Result, kind: 'required' | 'exempting') =>
	before.criteria
		.filter((criterion) => criterion.kind === kind)
		.flatMap((criterion): ChangedCondition[] => {
			const later = after.criteria.find(({ id }) => id === criterion.id)
			const [from, to] = [standingOf(criterion), standingOf(later ?? criterion)]
			return from === to ? [] : [{ id: criterion.id, from, to }]
		})

/** Whether an effect changes anything that is shown: the outcome, or a condition. */
export const changesAnything = ({ from, to, conditions }: AnswersEffect): boolean =>
	from !== to || conditions.length > 0
