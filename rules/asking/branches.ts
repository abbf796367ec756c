import type { Group } from '../classes'
import { turningIn } from '../cut'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import { valueIn } from '../member'
import { compileRepresentatives } from '../representatives'
import { probabilities, type Shares, sharesOf } from './priors'
import { answerPart, type Known, type Part, withAnswer } from './progress'

/** What becomes of a component with one more answer. */
export type Branch = {
	readonly share: number
	readonly part: Part
	/** What is known then. */
	readonly at: Known
}

/** The answers to a question about a component, with their shares, "not sure" included. */
export function branchesOf(part: Part, at: Known, fact: FactId): readonly Branch[] {
	return probabilities(fact, answersIn(part, at, fact)).map(([value, share]) => {
		const then = withAnswer(at, fact, value)
		return { share, at: then, part: answerPart(part, then) }
	})
}

/**
 * By the guesses; but where a known fact is compared with this one, the ways in which they compare count alike, so that
 * what is asked next depends on no figure, and pay has no classes beside its bands.
 */
function answersIn(part: Part, at: Known, fact: FactId): Shares {
	const group = part.component.groups.find(({ members }) => members.includes(fact)) as Group
	const isAlone = group.members.every((member) => member === fact || valueIn(at.known, member) === null)
	if (isAlone) return sharesOf(fact)
	const states = new Map(
		representativesIn(
			group,
			fact,
		)(at.known).map((value) => [
			answerPart(part, withAnswer(at, fact, value as FactValue)).state,
			value as FactValue,
		]),
	)
	return [...states.values()].map((value) => [value, 1])
}

const remembered = new WeakMap<Group, Map<FactId, ReturnType<typeof compileRepresentatives>>>()

function representativesIn(group: Group, fact: FactId): ReturnType<typeof compileRepresentatives> {
	const known = remembered.get(group) ?? new Map<FactId, ReturnType<typeof compileRepresentatives>>()
	remembered.set(group, known)
	const values = known.get(fact) ?? compileRepresentatives(fact, turningIn(group.tests, group.rows))
	known.set(fact, values)
	return values
}
