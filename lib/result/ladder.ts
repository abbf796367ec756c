import type { Change, Ways } from '@/rules/changes/find-changes'
import { type FactId, factIds, facts as factList } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { ParameterId } from '@/rules/parameters'
import type { CriterionResult, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { parametersOn } from '@/rules/rulesets/versions'
import { factsIn } from '@/rules/trace'
import { type AnswersEffect, effectsOf } from './effects'
import { type AuthoritysFact, authoritysFacts, leftIn, leftToAuthority } from './left-to-authority'
import { type Requirement, requirementOf, type Use, worksIn } from './requirement'

/** The outcome of a rule set and its nearest ways to a yes. */
export type JudgedRuleset = {
	readonly id: RulesetId
	readonly ruleset: Ruleset<RulesetId>
	readonly result: Result
	readonly ways: Ways
}

/** A condition of a rule set that a step would change. */
export type ConditionOfRuleset = { readonly ruleset: RulesetId; readonly criterion: CriterionResult }

/** The same, and whether the condition depends on nothing but what the step changes. */
type TurnedByStep = ConditionOfRuleset & { readonly looksAtNothingElse: boolean }

/** One thing that would have to be different, for all rule sets that it helps. */
export type LadderStep = Change & {
	readonly turns: readonly TurnedByStep[]
	readonly requirement: Requirement
	/** What this step alone gives under each rule set. */
	readonly effects: readonly AnswersEffect[]
}

/** Whose steps they are. */
export type PersonAnswers = {
	readonly facts: Facts
	/** The facts answered with "I'm not sure"; others without a value count as not asked. Undefined if not known. */
	readonly unsure: ReadonlySet<FactId> | undefined
}

/** What is decisive, by what it takes: a step now, time, or somebody else. */
export type Ladder = {
	readonly now: readonly LadderStep[]
	readonly time: readonly LadderStep[]
	/** What only an employer can answer or decide. */
	readonly employer: readonly LadderStep[]
	/** What only the authority can settle. */
	readonly authority: readonly { readonly id: RulesetId; readonly settles: readonly ParameterId[] }[]
	/** Answers of the person that the authority has to read, and for which law. */
	readonly left: readonly { readonly fact: AuthoritysFact; readonly rulesets: readonly RulesetId[] }[]
	/** Facts that have not been asked. */
	readonly notAsked: readonly FactId[]
	/** The person's own step that helps the most rule sets; undefined if everything is up to others. */
	readonly first?: LadderStep | undefined
}

/**
 * A condition that cannot be met in the present situation, because of the person or because of the position alone; or
 * one that the authority has to read first.
 */
export type Barrier = ConditionOfRuleset & { readonly of: 'person' | 'post' | 'authority' }

/** What blocks the rule sets, one entry for each criterion that cannot be met. */
export function barriersOf(judged: readonly JudgedRuleset[]): Barrier[] {
	return judged.flatMap(({ id, result, ways }) =>
		result.criteria
			.filter((criterion) => ways.blockedBy.includes(criterion.id))
			.map((criterion) => {
				const isOwn = criterion.restsOn.some((fact) => factList[fact].who === 'A')
				const of = leftIn(criterion).length > 0 ? 'authority' : isOwn ? 'person' : 'post'
				return { ruleset: id, criterion, of } as const
			}),
	)
}

/** What is decisive, from the nearest way of each rule set, each step once. */
export function ladderOf(judged: readonly JudgedRuleset[], person: PersonAnswers): Ladder {
	const { unsure } = person
	const wanted = judged.flatMap((one) => (one.ways.changes[0] ?? []).map((change) => ({ one, change })))
	const isNotAsked = ({ fact, from }: Change) => from === null && unsure !== undefined && !unsure.has(fact)
	const steps = new Map<string, { readonly change: Change; readonly of: JudgedRuleset[] }>()
	for (const { one, change } of wanted) {
		if (isNotAsked(change)) continue
		const key = change.from === null ? change.fact : `${change.fact} ${JSON.stringify(change.to)}`
		const before = steps.get(key)
		if (before) before.of.push(one)
		else steps.set(key, { change, of: [one] })
	}
	const ordered = [...steps.values()]
		.map(({ change, of }) => stepOf(change, of, { judged, facts: person.facts }))
		.sort((a, b) => b.turns.length - a.turns.length || factIds.indexOf(a.fact) - factIds.indexOf(b.fact))
	const isOwn = ({ fact }: LadderStep) => factList[fact].who === 'A'
	const isNow = ({ fact, from }: LadderStep) => from === null || factList[fact].change === 'now'
	const own = ordered.filter(isOwn)
	const notAsked = new Set(wanted.flatMap(({ change }) => (isNotAsked(change) ? [change.fact] : [])))
	return {
		now: own.filter(isNow),
		time: own.filter((step) => !isNow(step)),
		employer: ordered.filter((step) => !isOwn(step)),
		authority: judged.flatMap(({ id, result, ways }) =>
			result.outcome === 'undetermined' && ways.assumes.length > 0 ? [{ id, settles: ways.assumes }] : [],
		),
		left: authoritysFacts.flatMap((fact) => {
			const open = judged.filter((one) => leftToAuthority(one).includes(fact))
			return open.length > 0 ? [{ fact, rulesets: open.map(({ id }) => id) }] : []
		}),
		notAsked: factIds.filter((fact) => notAsked.has(fact)),
		first: own[0],
	}
}

type All = { readonly judged: readonly JudgedRuleset[]; readonly facts: Facts }

/** A step of some rule sets' nearest ways: with a value that works in all of them, if there is one. */
function stepOf(change: Change, of: readonly JudgedRuleset[], { judged, facts }: All): LadderStep {
	const { fact, from } = change
	const uses = of.map(({ ruleset, ways }): Use => ({ ruleset, set: ways.changes[0] ?? [] }))
	const asOf = of[0]?.result.asOf ?? ''
	const given = { facts, parameters: parametersOn(asOf) }
	const values = uses.flatMap(({ set }) => set.filter((one) => one.fact === fact).map(({ to }) => to))
	const to = values.find(worksIn(fact, uses, given)) ?? change.to
	const step = { fact, from, to }
	return {
		...step,
		turns: of.flatMap(({ id, ruleset, result }) => {
			const turned = turnedBy(ruleset, result, fact)
			return turned ? [{ ruleset: id, ...turned }] : []
		}),
		requirement: requirementOf(step, uses, given),
		effects: effectsOf(judged, facts, { [fact]: to }),
	}
}

/** The required criterion that is not met and that a fact would change. */
function turnedBy(
	ruleset: Ruleset,
	{ criteria }: Result,
	fact: FactId,
): Omit<TurnedByStep, 'ruleset'> | undefined {
	for (const criterion of criteria) {
		if (criterion.kind !== 'required' || criterion.result === 'met') continue
		const found = ruleset.criteria.find(({ id }) => id === criterion.id)
		const looksAt = found ? factsIn(found.condition) : []
		if (looksAt.includes(fact))
			return { criterion, looksAtNothingElse: looksAt.every((other) => other === fact) }
	}
	return undefined
}
