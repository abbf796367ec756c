import type { Test } from '../condition'
import { turningIn } from '../diagrams/cut'
import { compileRepresentatives } from '../diagrams/representatives'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import { answer, type Progress } from './progress'
import { inOrder } from './question-order'

/**
 * The smallest number of further answers after which none can change an outcome, if the questions are asked in order,
 * one by one; where very many states would have to be gone through, a number that it is not below.
 */
export function fewestAnswers(start: Progress): number {
	const seen = new Set<string>()
	let reached = [start]
	for (let answers = 0; ; answers++) {
		if (reached.some(isSettled)) return answers
		// Beyond this, sums of points have too many states to go through: so many answers are needed at least.
		if (reached.length > maxReached) return answers + 1
		reached = reached.flatMap((progress) => {
			const fact = inOrder(progress).next().value
			return fact
				? distinct(
						answersOf(fact, progress).map((value) => answer(progress, fact, value)),
						seen,
					)
				: []
		})
	}
}

/** The maximum number of states that are gone on from. */
const maxReached = 40

const isSettled = ({ standings }: Progress): boolean => standings.every(({ open }) => open.size === 0)

/** Only those that have not been reached before. */
const distinct = (reached: readonly Progress[], seen: Set<string>): readonly Progress[] =>
	reached.filter((progress) => {
		const key = keyOf(progress)
		if (seen.has(key)) return false
		seen.add(key)
		return true
	})

const ids = new WeakMap<State, number>()
let lastId = 0

/** Equal if the same answers lead to the same outcomes. */
const keyOf = ({ standings }: Progress): string =>
	standings
		.map(({ parts, open }) => (open.size === 0 ? '' : parts.map(({ state }) => idOf(state)).join()))
		.join(';')

function idOf(state: State): number {
	const id = ids.get(state) ?? ++lastId
	ids.set(state, id)
	return id
}

const remembered = new Map<string, ReturnType<typeof compileRepresentatives>>()

/**
 * Answers to a question, "not sure" included, that cover all cases: every other answer has the same effect as one of
 * them.
 */
function answersOf(fact: FactId, { standings, known }: Progress): readonly FactValue[] {
	const key = `${fact} ${standings.map(({ ruleset }) => ruleset.id + ruleset.version)}`
	const values = remembered.get(key) ?? compileRepresentatives(fact, testsIn(standings))
	remembered.set(key, values)
	return [null, ...(values(known) as FactValue[])]
}

const testsIn = (standings: Progress['standings']): readonly Test[] =>
	standings.flatMap(({ parts }) => parts.flatMap(({ component }) => component.groups.flatMap(turningIn)))
