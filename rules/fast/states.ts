import type { Case } from '../case'
import { type Condition, type Test, testsOf } from '../condition'
import { type Fact, type FactId, facts } from '../facts'
import type { Truth } from '../kleene'
import type { TruthOfAnswers } from '../operator'
import { compileOfAnswers, compileTest, factsUnder, parametersUnder, sumIn } from '../operators'
import type { ParameterId } from '../parameters'
import { factsIn, parametersIn } from '../trace'
import { answerPlaces } from './answers'

// A criterion's result is fully determined by the states of its tests, and there are few of these. States are numbered,
// so that each result is computed once and then looked up.

export type States = {
	/** The number of states; 0 if there are too many, or if they cannot be numbered, as for a sum of points. */
	readonly count: number
	/** The index of the only answer used, if it has few values: these are then the states. */
	readonly place: number | null
	readonly options: ReadonlyMap<unknown, number>
	readonly tests: readonly TestStates[]
}

type TestStates = {
	readonly count: number
	/** For a test on one fact and nothing else. */
	readonly ofAnswer: TruthOfAnswers | null
	/** For a test on two facts and nothing else. */
	readonly ofPair: TruthOfAnswers | null
	readonly place: number
	readonly secondPlace: number
	/** For any other test. */
	readonly truthOf: (given: Case) => Truth
	readonly under: readonly FactId[]
	readonly parameters: readonly ParameterId[]
}

const noOptions: ReadonlyMap<unknown, number> = new Map()
const placeOf = (fact: FactId | undefined) => (fact && answerPlaces.get(fact)) ?? 0

/** The maximum number of results kept per criterion; with more states, results are not cached. */
const maxStates = 65_536

const unnumbered: States = { count: 0, place: null, options: noOptions, tests: [] }

/** Whether the numbered states of a test capture everything that matters about the answers. */
const isNumbered = (test: Test) =>
	compileOfAnswers(test) !== null ||
	factsUnder(test).length + (sumIn(test) ? parametersUnder(test).length : 0) <= 1

/** Compiles the numbering of a condition's states. */
export function compileStates(condition: Condition): States {
	const tests = testsOf(condition)
	if (!tests.every(isNumbered)) return unnumbered
	const [fact, ...others] = factsIn(condition)
	if (fact && others.length === 0 && parametersIn(condition).length === 0) {
		const kind: Fact = facts[fact]
		const place = placeOf(fact)
		if (kind.type === 'yes-no') return { count: 3, place, options: noOptions, tests: [] }
		if (kind.type === 'choice') {
			const options = new Map(kind.options.map((option, index) => [option, index + 3]))
			return { count: options.size + 3, place, options, tests: [] }
		}
	}
	const compiled = tests.map(compileTestStates)
	const count = compiled.reduce((product, test) => product * test.count, 1)
	if (count > maxStates) return unnumbered
	return { count, place: null, options: noOptions, tests: compiled }
}

function compileTestStates(test: Test): TestStates {
	const under = factsUnder(test)
	const parameters = parametersUnder(test)
	const ofAnswers = compileOfAnswers(test)
	const isPair = under.length === 2
	return {
		count: !ofAnswers ? 3 * 2 ** (under.length + parameters.length) : isPair ? 12 : 5,
		ofAnswer: isPair ? null : ofAnswers,
		ofPair: isPair ? ofAnswers : null,
		place: placeOf(under[0]),
		secondPlace: placeOf(under[1]),
		truthOf: compileTest(test),
		under,
		parameters,
	}
}

/** The number of a condition's state for a case. */
export const stateNumberOf = (states: States, given: Case, answers: readonly unknown[]): number =>
	states.place === null
		? stateOfTests(states.tests, given, answers)
		: numberOf(answers[states.place], states.options)

function stateOfTests(tests: readonly TestStates[], given: Case, answers: readonly unknown[]): number {
	let state = 0
	for (const test of tests) state = state * test.count + stateOfTest(test, given, answers)
	return state
}

const numberOf = (answer: unknown, options: ReadonlyMap<unknown, number>): number =>
	answer === null ? 0 : answer === true ? 1 : answer === false ? 2 : (options.get(answer) ?? 0)

function stateOfTest(test: TestStates, given: Case, answers: readonly unknown[]): number {
	const { ofAnswer, ofPair } = test
	if (ofAnswer) {
		const answer = answers[test.place]
		const truth = ofAnswer(answer)
		if (truth === null) return answer === null ? 3 : 2
		// A declaration that nobody makes is settled without an answer.
		return truth ? 1 : answer === null ? 4 : 0
	}
	if (ofPair) return stateOfPair(ofPair, answers[test.place], answers[test.secondPlace])
	const truth = test.truthOf(given)
	let state = truth === null ? 2 : truth ? 1 : 0
	for (const fact of test.under) state = state * 2 + (given.facts[fact] === null ? 1 : 0)
	for (const parameter of test.parameters) state = state * 2 + (given.parameters[parameter] === null ? 1 : 0)
	return state
}

/** If unknown, which of the two answers are open; if settled, which of the two it depends on. */
function stateOfPair(truthOf: TruthOfAnswers, first: unknown, second: unknown): number {
	const truth = truthOf(first, second)
	if (truth === null) return (first === null ? 1 : 0) + (second === null ? 2 : 0)
	const needed = (truthOf(null, second) === null ? 1 : 0) + (truthOf(first, null) === null ? 2 : 0)
	return (truth ? 8 : 4) + needed
}
