import { type ChosenRuleset, waysInOrder } from '@/lib/best-way/best-way'
import type { StoredAnswers } from '@/lib/handoff/accept-invitation'
import type { JudgedRuleset } from '@/lib/result/ladder'
import { progressOf } from '@/rules/asking/progress'
import { findChanges } from '@/rules/changes/find-changes'
import { type FactId, factIds, facts as factList, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'

const isEmployers = (fact: FactId) => factList[fact].who === 'E'

/**
 * The facts that an employer knows and that are unanswered or "I'm not sure", as far as they can still change an
 * outcome: now, or once the person's own nearest steps are done.
 */
export const openForEmployer = (
	judged: readonly Pick<JudgedRuleset, 'result' | 'ways'>[],
): readonly FactId[] =>
	inFactOrder(
		judged.flatMap(({ result, ways }) => [
			...result.missing,
			...(ways.changes[0] ?? []).flatMap(({ fact, from }) => (from === null ? [fact] : [])),
		]),
	).filter(isEmployers)

/** The rule sets that a person has chosen, with their results on a day. */
const judge = (facts: Facts, chosen: readonly RulesetId[], day: string): readonly ChosenRuleset[] =>
	chosen.map((id) => {
		const ruleset: Ruleset<RulesetId> = rulesets[id]
		const given = { facts, parameters: configuredParameters }
		const result = evaluate(ruleset, given, day)
		return { id, ruleset, result, ways: findChanges(ruleset, given), chosen: true }
	})

/** The questions that a person can ask an employer on a day, under the rule sets they have chosen. */
export const openQuestionsForEmployer = (
	known: StoredAnswers,
	chosen: readonly RulesetId[],
	day: string,
): readonly FactId[] => openForEmployer(judge(normalise(known), chosen, day))

/** The rule sets in the order of a person's ways, the best first. */
export const inOrderOfWays = (judged: readonly ChosenRuleset[], facts: Facts): readonly RulesetId[] =>
	waysInOrder(judged, facts).map(({ ruleset }) => ruleset)

/** Questions in the order of the rule sets that they serve, those of the best way first. */
export function forBestWayFirst(asked: readonly FactId[], order: readonly RulesetId[]): readonly FactId[] {
	const rankOf = (fact: FactId) => order.findIndex((id) => servedBy(fact, id).length > 0)
	return asked.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** The ids of a rule set's conditions that depend on a fact. */
export const servedBy = (fact: FactId, id: RulesetId): readonly string[] =>
	(rulesets[id] as Ruleset).criteria
		.filter(({ condition }) => factsIn(condition).includes(fact))
		.map((criterion) => criterion.id)

/** Of some rule sets, those that depend on some of these facts, in the same order. */
export const askingFor = (asked: readonly FactId[], chosen: readonly RulesetId[]): readonly RulesetId[] =>
	chosen.filter((id) => asked.some((fact) => servedBy(fact, id).length > 0))

/** What to ask an employer, and what the answers could do. */
export type EmployerQuestions = {
	/** The questions without an answer. */
	readonly open: readonly FactId[]
	/** What the person has answered in the employer's place, as far as a condition is not met for it. */
	readonly guesses: readonly FactId[]
	/** The rule sets in the order of the person's ways. */
	readonly order: readonly RulesetId[]
}

/** The open questions, and the guesses that decide, under the rule sets that a person has chosen. */
export function employerQuestions(
	known: StoredAnswers,
	chosen: readonly RulesetId[],
	day: string,
): EmployerQuestions {
	const facts = normalise(known)
	const judged = judge(facts, chosen, day)
	const decided = unmetUnder(known, chosen, day).flatMap(({ restsOn }) => restsOn)
	const isGuess = (fact: FactId) => isEmployers(fact) && known[fact] !== undefined && known[fact] !== null
	const guesses = inFactOrder(decided.filter(isGuess))
	return { open: openForEmployer(judged), guesses, order: inOrderOfWays(judged, facts) }
}

/** A condition that is not met, with the facts that make it so. */
type Unmet = { readonly ruleset: RulesetId; readonly id: string; readonly restsOn: readonly FactId[] }

/** The required conditions that are not met, under the rule sets that are not met for them. */
function unmetUnder(known: StoredAnswers, chosen: readonly RulesetId[], day: string): readonly Unmet[] {
	const given = { facts: normalise(known), parameters: configuredParameters }
	return chosen.flatMap((ruleset) => {
		const { outcome, criteria } = evaluate(rulesets[ruleset] as Ruleset<RulesetId>, given, day)
		if (outcome !== 'ineligible') return []
		return criteria
			.filter(({ kind, result }) => kind === 'required' && result === 'unmet')
			.map(({ id, restsOn }) => ({ ruleset, id, restsOn }))
	})
}

/**
 * What keeps every outcome as it is whatever an employer answers to some questions: the conditions that are not met for
 * other reasons. Null if some answer can change an outcome.
 */
export function unmetWhatever(
	known: StoredAnswers,
	asked: readonly FactId[],
	{ chosen, day }: { readonly chosen: readonly RulesetId[]; readonly day: string },
): readonly Pick<Unmet, 'ruleset' | 'id'>[] | null {
	const others = factIds.filter((fact) => !asked.includes(fact))
	const given: StoredAnswers = Object.fromEntries(others.map((fact) => [fact, known[fact] ?? null]))
	const { standings } = progressOf(chosen, given, configuredParameters)
	if (standings.some(({ open }) => asked.some((fact) => open.has(fact)))) return null
	const asking = askingFor(asked, chosen)
	return unmetUnder(given, asking, day)
}
