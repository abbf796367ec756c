import type { Known } from '@/lib/handoff/accept-invitation'
import type { Judged } from '@/lib/result/ladder'
import { findChanges } from '@/rules/changes/find-changes'
import { type FactId, facts as factList, inFactOrder } from '@/rules/facts'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'

const isEmployers = (fact: FactId) => factList[fact].who === 'E'

/**
 * The facts that an employer knows and that are unanswered or "I'm not sure", as far as they can still change an
 * outcome: now, or once the person's own nearest steps are done.
 */
export const openForEmployer = (judged: readonly Pick<Judged, 'result' | 'ways'>[]): readonly FactId[] =>
	inFactOrder(
		judged.flatMap(({ result, ways }) => [
			...result.missing,
			...(ways.changes[0] ?? []).flatMap(({ fact, from }) => (from === null ? [fact] : [])),
		]),
	).filter(isEmployers)

/** The questions that a person can ask an employer on a day, under the rule sets they have chosen. */
export function questionsFor(known: Known, chosen: readonly RulesetId[], day: string): readonly FactId[] {
	const given = { facts: normalise(known), parameters: configuredParameters }
	return openForEmployer(
		chosen.map((id) => {
			const ruleset: Ruleset<RulesetId> = rulesets[id]
			return { result: evaluate(ruleset, given, day), ways: findChanges(ruleset, given) }
		}),
	)
}

/** The ids of a rule set's conditions that depend on a fact. */
export const servedBy = (fact: FactId, id: RulesetId): readonly string[] =>
	(rulesets[id] as Ruleset).criteria
		.filter(({ condition }) => factsIn(condition).includes(fact))
		.map((criterion) => criterion.id)

/** The chosen rule sets that depend on some of these facts, in display order. */
export const askingFor = (asked: readonly FactId[], chosen: readonly RulesetId[]): readonly RulesetId[] =>
	rulesetIds.filter((id) => chosen.includes(id) && asked.some((fact) => servedBy(fact, id).length > 0))
