import type { Known } from '@/lib/handoff/accept-invitation'
import type { Judged } from '@/lib/result/ladder'
import { progressOf } from '@/rules/asking/progress'
import { findChanges } from '@/rules/changes/find-changes'
import { type FactId, factIds, facts as factList, inFactOrder } from '@/rules/facts'
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

/** What to ask an employer, and what the answers could do. */
export type EmployerQuestions = {
	/** The questions without an answer. */
	readonly open: readonly FactId[]
	/** What the person has answered in the employer's place, as far as a condition is not met for it. */
	readonly guesses: readonly FactId[]
}

/** The open questions, and the guesses that decide, under the rule sets that a person has chosen. */
export function employerQuestions(
	known: Known,
	chosen: readonly RulesetId[],
	day: string,
): EmployerQuestions {
	const open = questionsFor(known, chosen, day)
	const decided = unmetUnder(known, chosen, day).flatMap(({ restsOn }) => restsOn)
	const isGuess = (fact: FactId) => isEmployers(fact) && known[fact] !== undefined && known[fact] !== null
	return { open, guesses: inFactOrder(decided.filter(isGuess)) }
}

/** A condition that is not met, with the facts that make it so. */
type Unmet = { readonly ruleset: RulesetId; readonly id: string; readonly restsOn: readonly FactId[] }

/** The required conditions that are not met, under the rule sets that are not met for them. */
function unmetUnder(known: Known, chosen: readonly RulesetId[], day: string): readonly Unmet[] {
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
	known: Known,
	asked: readonly FactId[],
	{ chosen, day }: { readonly chosen: readonly RulesetId[]; readonly day: string },
): readonly Pick<Unmet, 'ruleset' | 'id'>[] | null {
	const others = factIds.filter((fact) => !asked.includes(fact))
	const given: Known = Object.fromEntries(others.map((fact) => [fact, known[fact] ?? null]))
	const { standings } = progressOf(chosen, given, configuredParameters)
	if (standings.some(({ open }) => asked.some((fact) => open.has(fact)))) return null
	const asking = askingFor(asked, chosen)
	return unmetUnder(given, asking, day)
}
