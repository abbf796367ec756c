import { type Fact, type FactId, facts } from '@/rules/facts'
import { lessIsBetter, withoutOrder } from '../declared'
import { isEqual } from '../person'
import type { Sample } from '../space'
import type { Claim, ClaimFault, Findings, Pair } from './claim'
import { factsOf, nearestPair, type SampleStep, type ScopePersons, type Subject } from './subject'

/** For each ordered fact, whether more of it never makes an outcome worse, or never makes it better. */
export function proveDirections(subject: Subject): Findings {
	const claims: Claim[] = []
	const faults: ClaimFault[] = []
	for (const fact of factsOf(subject).filter((one) => !withoutOrder.includes(one))) {
		const steps = stepsUpwards(subject.any, fact)
		const helped = pairWhere(subject.any, steps, 'better')
		const hurt = pairWhere(subject.any, steps, 'worse')
		const better = lessIsBetter.includes(fact) ? 'less' : 'more'
		const isDeclared = subject.declared.bothWays.includes(fact)
		if (helped && hurt) claims.push({ kind: 'both-ways', fact, helped, hurt })
		else claims.push({ kind: 'direction', fact, better: hurt ? 'less' : 'more' })
		const against = better === 'more' ? hurt : helped
		if (helped && hurt ? !isDeclared : isDeclared || against)
			faults.push({
				kind: isDeclared ? 'declared-in-vain' : 'wrong-direction',
				at: [fact],
				person: null,
				...(against && { pair: against }),
			})
	}
	return { claims, faults }
}

/** Two persons, one step apart, of whom the higher one has a better (or a worse) outcome. */
function pairWhere(persons: ScopePersons, steps: readonly SampleStep[], is: 'better' | 'worse'): Pair | null {
	const { space, outcomes } = persons
	return nearestPair(persons, steps, ({ level, below, above }) => {
		const [from, to] = is === 'better' ? [below, above] : [above, below]
		const at = (set: number, { place }: Sample) => space.fix(set, [level, place])
		return space.or(
			space.and(at(outcomes.eligible, to), space.not(at(outcomes.eligible, from))),
			space.and(at(outcomes.ineligible, from), space.not(at(outcomes.ineligible, to))),
		)
	})
}

/** Steps upwards: to the next number or option, from no to yes, or to a list with one more entry. */
function stepsUpwards({ space }: ScopePersons, fact: FactId): readonly SampleStep[] {
	const { type }: Fact = facts[fact]
	const level = space.levelOf(fact)
	const pairsOf = (answers: readonly Sample[]): readonly (readonly Sample[])[] => {
		if (type === 'choices' || type === 'languages')
			return answers.flatMap((below) =>
				answers
					.filter((above) => hasOneMore(below.values.get(fact), above.values.get(fact)))
					.map((above) => [below, above]),
			)
		const inOrder = type === 'yes-no' ? answers.toReversed() : answers
		return inOrder.slice(1).map((above, at) => [inOrder[at] as Sample, above])
	}
	return space
		.answersOf(fact)
		.flatMap(pairsOf)
		.map(([below, above]) => ({ level, below: below as Sample, above: above as Sample }))
}

function hasOneMore(fewer: unknown, more: unknown): boolean {
	const [few, many] = [fewer as readonly unknown[], more as readonly unknown[]]
	return many.length === few.length + 1 && few.every((entry) => many.some((other) => isEqual(entry, other)))
}
