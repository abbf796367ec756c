import type { Group } from '../diagrams/classes'
import { turningIn } from '../diagrams/cut'
import { compileRepresentatives } from '../diagrams/representatives'
import type { State } from '../diagrams/state'
import type { FactId } from '../facts'
import type { FactValue } from '../facts-schema'
import { once } from '../once'
import { differentAnswers } from './different-answers'
import { type AskingProgress, answer } from './progress'
import { questionsInOrder } from './question-order'

/** The fewest answers, and whether so many states had to be looked at that it can be more. */
export type FewestAnswers = { readonly answers: number; readonly isExact: boolean }

/** The maximum number of states that are looked at: less than a second of work. */
const maxStates = 4000

/**
 * The smallest number of further answers after which none can change an outcome, if the questions are asked in order,
 * one by one. Once `states` states have been looked at, it is the number that no answers looked at were fewer than.
 */
export function fewestAnswers(start: AskingProgress, states = maxStates): FewestAnswers {
	if (isSettled(start)) return { answers: 0, isExact: true }
	const seen = new Set<string>()
	const expected = new Set<string>()
	let reached = [start]
	for (let answers = 1; ; answers++) {
		const next: AskingProgress[] = []
		for (const progress of reached) {
			for (const after of afterNext(progress)) {
				if (!isNew(seen, stateKeyOf(after, progress))) continue
				if (isSettled(after)) return { answers, isExact: true }
				if (isNew(expected, stateKeyOf(after, after))) next.push(after)
				if (seen.size >= states) return { answers, isExact: false }
			}
		}
		reached = next
	}
}

const isSettled = ({ standings }: AskingProgress): boolean =>
	standings.every((standing) => standing.isSettled())

function isNew(known: Set<string>, key: string): boolean {
	const before = known.size
	return known.add(key).size > before
}

/** What each answer to the next question leads to; of answers that have the same effect, the first. */
function* afterNext(progress: AskingProgress): Generator<AskingProgress> {
	const fact = questionsInOrder(progress).next().value
	if (!fact) return
	const about = progress.standings.filter(({ open }) => open.has(fact))
	// The last question of a rule set settles it, whatever the answer.
	const isLast = about.every(({ open }) => open.size === 1)
	for (const value of isLast ? [null] : answersOf(fact, progress)) yield answer(progress, fact, value)
}

const ids = new WeakMap<State, number>()
let lastId = 0

/** Equal if the same answers lead to the same outcomes, but for rule sets that were settled before. */
const stateKeyOf = ({ standings }: AskingProgress, before: AskingProgress): string =>
	standings
		.map(({ parts }, at) => (before.standings[at]?.isSettled() ? '' : parts.map(({ state }) => idOf(state))))
		.join(';')

function idOf(state: State): number {
	const id = ids.get(state) ?? ++lastId
	ids.set(state, id)
	return id
}

type Values = (progress: AskingProgress) => readonly FactValue[]
const remembered = new Map<string, Values>()

/**
 * Answers to a question, "not sure" included, that cover all cases: every other answer has the same effect as one of
 * them.
 */
function answersOf(fact: FactId, progress: AskingProgress): readonly FactValue[] {
	const key = `${fact} ${progress.standings.map(({ ruleset }) => ruleset.id + ruleset.version)}`
	const values = remembered.get(key) ?? compileAnswers(fact, progress)
	remembered.set(key, values)
	return values(progress)
}

function compileAnswers(fact: FactId, start: AskingProgress): Values {
	const groups = groupsIn(start.standings)
	const values = compileRepresentatives(fact, groups.flatMap(turningIn))
	const answers: Values = (progress) =>
		differentAnswers(progress, fact, [null, ...(values(progress.known) as FactValue[])])
	// What an answer does then depends on nothing else that is known.
	const isAlone = groups.every(({ members }) => members.length === 1 || !members.includes(fact))
	return isAlone ? once(() => answers(start)) : answers
}

const groupsIn = (standings: AskingProgress['standings']): readonly Group[] =>
	standings.flatMap(({ parts }) => parts.flatMap(({ component }) => component.groups))
