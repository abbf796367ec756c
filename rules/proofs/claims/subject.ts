import type { Case } from '@/rules/case'
import type { FactId } from '@/rules/facts'
import { isParameter, type Member } from '@/rules/member'
import type { Outcome } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { Declared } from '../declared'
import { outcomesIn, requiredIn } from '../outcomes'
import { differing, withValues } from '../person'
import type { Scope } from '../scope'
import { type Sample, type Space, spaceOf } from '../space'
import type { Pair } from './claim'

/** Persons who answer everything, under parameters that are all set. */
export const settledScope: Scope = { facts: 'answered', parameters: 'settled' }
/** Persons as they come, under the parameters of today. */
export const todayScope: Scope = { facts: 'any', parameters: 'today' }
/** All persons, whatever is answered and set. */
export const anyScope: Scope = { facts: 'any', parameters: 'any' }

/** The persons of a scope, told apart by a rule set's required criteria, with those of each outcome. */
export type Persons = { readonly space: Space; readonly outcomes: Readonly<Record<Outcome, number>> }

/** A rule set about which something is proved. */
export type Subject = {
	readonly ruleset: Ruleset
	readonly declared: Declared
	readonly settled: Persons
	readonly any: Persons
	readonly today: Persons
}

/** @param base somebody who meets all of it: witnesses differ from this person as little as can be */
export function subjectOf(ruleset: Ruleset, base: Case, declared: Declared): Subject {
	const conditions = requiredIn(ruleset).map(({ condition }) => condition)
	const personsOf = (scope: Scope): Persons => {
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

/** Two samples of one level, as they follow each other. */
export type Step = { readonly level: number; readonly below: Sample; readonly above: Sample }

/** The persons whose outcome is another one with the second sample than with the first. */
export function turnedBy({ space, outcomes }: Persons, { level, below, above }: Step): number {
	const differs = (set: number) => {
		const [before, after] = [space.fix(set, [level, below.place]), space.fix(set, [level, above.place])]
		return space.or(space.and(before, space.not(after)), space.and(after, space.not(before)))
	}
	return space.or(differs(outcomes.ineligible), differs(outcomes.eligible))
}

/** Of all steps: two persons of whom one has the one sample and one the other, who differ as little as can be from the base. */
export function nearestPair(
	{ space }: Persons,
	steps: readonly Step[],
	turned: (step: Step) => number,
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
			differing(members, pair.before, space.base).length + differing(members, pair.after, space.base).length
		if (!best || cost < best.cost) best = { pair, cost }
	}
	return best?.pair ?? null
}

/** Each two answers of a fact that follow each other, for each way to fill in the others of its group. */
export const stepsOf = ({ space }: Persons, member: Member): readonly Step[] =>
	space
		.answersOf(member)
		.flatMap((answers) =>
			answers
				.slice(1)
				.map((above, at) => ({ level: space.levelOf(member), below: answers[at] as Sample, above })),
		)

/** The facts that the rule set's required criteria rest on. */
export const factsOf = ({ any }: Subject): readonly FactId[] =>
	any.space.groups.flatMap(({ members }) => members).filter(isFact)

const isFact = (member: Member): member is FactId => !isParameter(member)
