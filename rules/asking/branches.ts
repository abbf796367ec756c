import type { Group } from '../diagrams/classes'
import { turningIn } from '../diagrams/cut'
import { compileRepresentatives } from '../diagrams/representatives'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import { valueIn } from '../member'
import { normalise } from '../normalise'
import type { Shares } from './priors'
import { answerPart, type ComponentProgress, type FactsSoFar, withAnswer } from './progress'
import { distribution, sharesOf } from './shares'

/** The state of a component after one more answer. */
export type Branch = {
	readonly share: number
	readonly part: ComponentProgress
	/** What is known at that point. */
	readonly at: FactsSoFar
}

const branched = new WeakMap<State, Map<FactId, readonly Branch[]>>()

/**
 * The answers to a question about a component, with their shares, "not sure" included; answers with the same effect
 * are merged.
 */
export function branchesOf({ part, at }: Pick<Branch, 'part' | 'at'>, fact: FactId): readonly Branch[] {
	const known = branched.get(part.state) ?? new Map<FactId, readonly Branch[]>()
	branched.set(part.state, known)
	const branches = known.get(fact) ?? computeBranches(part, ownOf(part, at), fact)
	known.set(fact, branches)
	return branches
}

function computeBranches(part: ComponentProgress, at: FactsSoFar, fact: FactId): readonly Branch[] {
	const found = new Map<State, Branch>()
	for (const [value, share] of distribution(fact, answersIn(part, at, fact))) {
		const then = withAnswer(at, fact, value)
		const after = answerPart(part, fact, then)
		const before = found.get(after.state)
		found.set(after.state, { share: share + (before?.share ?? 0), part: after, at: then })
	}
	return [...found.values()]
}

/** What is known about a component's own facts: results are remembered by nothing else. */
function ownOf({ component }: ComponentProgress, { given, known }: FactsSoFar): FactsSoFar {
	const own = Object.fromEntries(
		component.facts.filter((fact) => given[fact] !== undefined).map((fact) => [fact, given[fact]]),
	)
	return { given: own, known: { facts: normalise(own), parameters: known.parameters } }
}

/**
 * By the guesses; but if a known fact is compared with this one, the possible results of that comparison count
 * equally, so that the order of the questions depends on no figure, and pay has no classes other than its bands.
 */
function answersIn(part: ComponentProgress, at: FactsSoFar, fact: FactId): Shares {
	const group = part.component.groups.find(({ members }) => members.includes(fact)) as Group
	const isAlone = group.members.every((member) => member === fact || valueIn(at.known, member) === null)
	if (isAlone) return sharesOf(fact)
	const states = new Map(
		representativesIn(
			group,
			fact,
		)(at.known).map((value) => [
			answerPart(part, fact, withAnswer(at, fact, value as FactValue)).state,
			value as FactValue,
		]),
	)
	return [...states.values()].map((value) => [value, 1])
}

const remembered = new WeakMap<Group, Map<FactId, ReturnType<typeof compileRepresentatives>>>()

function representativesIn(group: Group, fact: FactId): ReturnType<typeof compileRepresentatives> {
	const known = remembered.get(group) ?? new Map<FactId, ReturnType<typeof compileRepresentatives>>()
	remembered.set(group, known)
	const values = known.get(fact) ?? compileRepresentatives(fact, turningIn(group))
	known.set(fact, values)
	return values
}
