import type { Case } from '@/rules/case'
import { decidingCriteria } from '@/rules/diagrams/components'
import type { FactId } from '@/rules/facts'
import { type FactOrParameterId, isParameter } from '@/rules/member'
import type { Outcome } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { DeclaredProperties } from '../declared'
import { outcomesIn } from '../outcomes'
import { differingMembers, withValues } from '../person'
import type { Scope } from '../scope'
import { type Sample, type Space, spaceOf } from '../space'
import type { Pair } from './claim'

/** Persons with every fact answered, under parameters that are all set. */
export const settledScope: Scope = { facts: 'answered', parameters: 'settled' }
/** Persons with any facts, answered or not, under today's parameters. */
export const todayScope: Scope = { facts: 'any', parameters: 'today' }
/** All persons, with any facts answered and any parameters set. */
export const anyScope: Scope = { facts: 'any', parameters: 'any' }

/** The persons of a scope, as distinguished by a rule set's deciding criteria, and those who get each outcome. */
export type ScopePersons = { readonly space: Space; readonly outcomes: Readonly<Record<Outcome, number>> }

/** A rule set about which something is proved. */
export type Subject = {
	readonly ruleset: Ruleset
	readonly declared: DeclaredProperties
	readonly settled: ScopePersons
	readonly any: ScopePersons
	readonly today: ScopePersons
}

/** @param base a person who meets all of it; witnesses differ from this person as little as possible */
export function subjectOf(ruleset: Ruleset, base: Case, declared: DeclaredProperties): Subject {
	const conditions = decidingCriteria(ruleset).map(({ condition }) => condition)
	const personsOf = (scope: Scope): ScopePersons => {
		const space = spaceOf(conditions, scope, base)
		return { space, outcomes: outcomesIn(space, ruleset) }
	}
	return {
		ruleset,
		declared,
		settled: personsOf(settledScope),
		any: personsOf(anyScope),
		today: personsOf(todayScope),
	}
}

/** Two consecutive samples of one level. */
export type SampleStep = { readonly level: number; readonly below: Sample; readonly above: Sample }

/** The persons whose outcome differs between the second sample and the first. */
export function turnedBy({ space, outcomes }: ScopePersons, { level, below, above }: SampleStep): number {
	const differs = (set: number) => {
		const [before, after] = [space.fix(set, [level, below.place]), space.fix(set, [level, above.place])]
		return space.or(space.and(before, space.not(after)), space.and(after, space.not(before)))
	}
	return space.or(differs(outcomes.ineligible), differs(outcomes.eligible), differs(outcomes['not-needed']))
}

/** Over all steps: two persons, one with each sample, who differ from the base as little as possible. */
export function nearestPair(
	{ space }: ScopePersons,
	steps: readonly SampleStep[],
	turned: (step: SampleStep) => number,
): Pair | null {
	const members = space.groups.flatMap((group) => group.members)
	let best: { readonly pair: Pair; readonly cost: number } | null = null
	for (const step of steps) {
		if (step.below.place === step.above.place) continue
		const person = space.witness(turned(step))
		if (!person) continue
		const pair = {
			before: withValues(person, step.below.values),
			after: withValues(person, step.above.values),
		}
		const cost =
			differingMembers(members, pair.before, space.base).length +
			differingMembers(members, pair.after, space.base).length
		if (!best || cost < best.cost) best = { pair, cost }
	}
	return best?.pair ?? null
}

/** Each two consecutive answers of a fact, for each way to fill in the others of its group. */
export const stepsOf = ({ space }: ScopePersons, member: FactOrParameterId): readonly SampleStep[] =>
	space
		.answersOf(member)
		.flatMap((answers) =>
			answers
				.slice(1)
				.map((above, at) => ({ level: space.levelOf(member), below: answers[at] as Sample, above })),
		)

/** The facts that the rule set's deciding criteria rest on. */
export const factsOf = ({ any }: Subject): readonly FactId[] =>
	any.space.groups.flatMap(({ members }) => members).filter(isFact)

const isFact = (member: FactOrParameterId): member is FactId => !isParameter(member)
