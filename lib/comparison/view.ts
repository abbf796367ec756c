import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { maxFewest } from '@/lib/result/say-fewest'
import { type OutcomeStanding, outcomeStanding } from '@/lib/result/standing'
import type { Case } from '@/rules/case'
import {
	type Both,
	onBoth,
	type RulesetComparison,
	type RulesetRelation,
	type SoleCriterion,
} from '@/rules/comparison/ruleset-comparison'
import { type FactId, factIds, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { ParameterId } from '@/rules/parameters'
import { differingMembers } from '@/rules/proofs/person'
import { reasonWithin } from '@/rules/reasons/reason-of'
import type { Outcome, Result } from '@/rules/result'
import { factsIn } from '@/rules/trace'
import type { ComparedVersion } from './choices'
import { relatedOf, rulesetComparisonOf } from './remembered'
import { startingPerson } from './starting-person'

/** A rule set's result for a person under the present parameters. */
export type SideResult = {
	readonly standing: OutcomeStanding
	readonly outcome: Outcome
	/** The required criteria that are unmet. */
	readonly unmet: readonly string[]
	/** What only the authority can settle. */
	readonly unsettled: readonly ParameterId[]
	/**
	 * The fewest answers that decide it by themselves; none if they are too many to be a reason, or if nothing is
	 * decided.
	 */
	readonly deciding: readonly FactId[]
}

/** An invented person. */
export type PersonView = {
	/** The answers that either rule set depends on. */
	readonly facts: Partial<Facts>
	/** The facts in which this person differs from the starting one. */
	readonly changed: readonly FactId[]
	readonly judged: Both<SideResult>
	/** The hand-over code that opens the answers. */
	readonly code: string
}

export type PairView = Pick<RulesetRelation, 'relation'> & {
	readonly values: Both<string>
	/** The numbers of criteria that are the same, and of those that are the same in combination. */
	readonly same: number
	readonly together: number
}

export type TurnView = {
	readonly outcomes: Both<Outcome>
	readonly person: PersonView
	/** The fact whose next number no longer changes the outcome, and a person with that number. */
	readonly edge: { readonly fact: FactId; readonly outside: PersonView } | null
}

export type ComparisonView = Pick<RulesetComparison, 'relation' | 'favoured' | 'nobodyEligible' | 'rows'> & {
	readonly values: Both<string>
	/** The answers of the person from whom all others differ. */
	readonly start: Facts
	readonly persons: Readonly<Record<keyof RulesetComparison['persons'], PersonView | null>>
	/** For each side, by criterion: the code of a person whom it alone stops. */
	readonly alone: Both<Readonly<Record<string, string>>>
	/** Between two versions of one rule set: the persons whose outcome changes. */
	readonly turns: readonly TurnView[] | null
	readonly pairs: readonly PairView[]
}

/** Everything that the page of a comparison shows, without its words. */
export function comparisonViewOf(
	pair: Both<ComparedVersion>,
	choices: readonly ComparedVersion[],
): ComparisonView {
	const { persons, alone, turns, relation, favoured, nobodyEligible, rows } = rulesetComparisonOf(pair)
	const [one, other] = pair
	const shown = (person: { readonly facts: Facts } | null) => person && personView(pair, person.facts)
	const areVersions = one.id === other.id && one.value !== other.value
	return {
		...{ relation, favoured, nobodyEligible, rows },
		values: [one.value, other.value],
		start: startingPerson.facts,
		persons: {
			one: shown(persons.one),
			other: shown(persons.other),
			both: shown(persons.both),
			neither: shown(persons.neither),
		},
		alone: onBoth(alone, (list) => codesOf(pair, list)),
		turns: areVersions
			? turns
					.filter(({ outcomes: [from, to] }) => from !== to)
					.map(({ outcomes, person, edge }) => ({
						outcomes,
						person: personView(pair, (edge?.inside ?? person).facts),
						edge: edge && { fact: edge.fact, outside: personView(pair, edge.outside.facts) },
					}))
			: null,
		pairs: pairsOf(choices),
	}
}

/** The newest versions in pairs. */
function pairsOf(choices: readonly ComparedVersion[]): readonly PairView[] {
	const newest = choices.filter(({ id, value }) => id === value)
	return newest.flatMap((one, at) =>
		newest.slice(at + 1).map((other) => {
			const { relation, rows } = relatedOf([one, other])
			const count = (name: string) => rows.filter((row) => row.relation === name).length
			return {
				relation,
				values: [one.value, other.value],
				same: count('same'),
				together: count('together'),
			}
		}),
	)
}

/** The facts that some criterion of either side depends on. */
const factsOfPair = (pair: Both<ComparedVersion>): readonly FactId[] =>
	inFactOrder(pair.flatMap(({ ruleset }) => ruleset.criteria.flatMap(({ condition }) => factsIn(condition))))

function codeOf(pair: Both<ComparedVersion>, facts: Facts): string {
	const days = pair.flatMap(({ ruleset }) => [ruleset.version, ruleset.lastChecked])
	return encodeHandoff({
		facts: Object.fromEntries(factsOfPair(pair).map((fact) => [fact, facts[fact]])),
		rulesets: [...new Set(pair.map(({ id }) => id))],
		asOf: days.toSorted().at(-1) as string,
	})
}

const codesOf = (pair: Both<ComparedVersion>, alone: readonly SoleCriterion[]) =>
	Object.fromEntries(alone.map(({ criterion, person }) => [criterion, codeOf(pair, person.facts)]))

function personView(pair: Both<ComparedVersion>, facts: Facts): PersonView {
	const under = factsOfPair(pair)
	return {
		facts: Object.fromEntries(under.map((fact) => [fact, facts[fact]])),
		changed: differingMembers(factIds, startingPerson, { ...startingPerson, facts }) as FactId[],
		judged: onBoth(pair, (choice) => judgedBy(choice, { facts, parameters: choice.parameters })),
		code: codeOf(pair, facts),
	}
}

function judgedBy({ ruleset }: ComparedVersion, given: Case): SideResult {
	const result = evaluate(ruleset, given, ruleset.lastChecked)
	const unmet =
		result.outcome === 'ineligible'
			? result.criteria.filter(({ kind, result }) => kind === 'required' && result === 'unmet')
			: []
	return {
		standing: outcomeStanding(result),
		outcome: result.outcome,
		unmet: unmet.map(({ id }) => id),
		unsettled: unsettledIn(result),
		deciding: reasonWithin(maxFewest, ruleset, given, result.outcome) ?? [],
	}
}

const unsettledIn = ({ criteria }: Result): readonly ParameterId[] => [
	...new Set(criteria.filter(({ kind }) => kind === 'required').flatMap(({ because }) => because.unsettled)),
]
