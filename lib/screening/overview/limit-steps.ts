import { activeRulesets } from '@/lib/active-rules/rulesets'
import type { Case } from '@/rules/case'
import { answerAt, type Columns, notKnown } from '@/rules/columns/column'
import type { Condition } from '@/rules/condition'
import { noFacts } from '@/rules/normalise'
import { compileCondition } from '@/rules/operators'
import { configuredParameters, type NumberParameterId, parameters } from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { compileStretches } from '@/rules/sensitivity/stretches'
import { factsIn, parametersIn } from '@/rules/trace'
import type { Role } from '../model/records'
import type { PeopleColumns } from '../shown/show-columns'
import { columnsFor } from '../table/people-columns'
import { type Work, yieldToEventLoop } from '../work/yield-to-event-loop'

/**
 * How many people meet a condition, and how many do not, from a value of a limit up to the next step; for the others
 * it is unknown.
 */
export type LimitStep = { readonly from: number; readonly met: number; readonly unmet: number }

/** How many people meet a condition, by an unsettled number that it depends on. */
export type LimitSteps = {
	readonly ruleset: RulesetId
	readonly criterion: string
	readonly parameter: NumberParameterId
	/** In ascending order; each step differs from the one before. */
	readonly steps: readonly LimitStep[]
}

/** People whose facts are the same as far as some conditions depend on them. */
type Alike = { readonly facts: Case['facts']; people: number }

function groupsOf(conditions: readonly Condition[], { count, facts }: Columns): readonly Alike[] {
	const looked = [...new Set(conditions.flatMap(factsIn))].map((fact) => ({
		fact,
		column: facts[fact] ?? notKnown,
	}))
	const groups = new Map<string, Alike>()
	for (let row = 0; row < count; row++) {
		const key = looked.map(({ column }) => column.codes?.[row] ?? 0).join()
		const known = groups.get(key)
		if (known) known.people++
		else {
			const answers = looked.map(({ fact, column }) => [fact, answerAt(column, row)])
			groups.set(key, { facts: { ...noFacts, ...Object.fromEntries(answers) }, people: 1 })
		}
	}
	return [...groups.values()]
}

function stepsIn(
	{ condition }: Criterion,
	parameter: NumberParameterId,
	groups: readonly Alike[],
): readonly LimitStep[] {
	const stretchesOf = compileStretches(condition, parameter)
	const turns = new Map<number, { met: number; unmet: number }>()
	const add = (at: number, result: 'met' | 'unmet', people: number) => {
		const turn = turns.get(at) ?? { met: 0, unmet: 0 }
		turn[result] += people
		turns.set(at, turn)
	}
	for (const { facts, people } of groups) {
		for (const { from, to, result } of stretchesOf({ facts, parameters: configuredParameters })) {
			if (result === 'unknown') continue
			add(from, result, people)
			add(to + 1, result, -people)
		}
	}
	const { max } = parameters[parameter] as { readonly max: number }
	const steps: LimitStep[] = []
	let [met, unmet] = [0, 0]
	for (const [from, turn] of [...turns].sort(([a], [b]) => a - b)) {
		met += turn.met
		unmet += turn.unmet
		const last = steps.at(-1)
		if (from <= max && (last?.met !== met || last.unmet !== unmet)) steps.push({ from, met, unmet })
	}
	return steps
}

const unsetNumbers = ({ condition }: Criterion): readonly NumberParameterId[] =>
	parametersIn(condition).filter(
		(id): id is NumberParameterId => parameters[id].type === 'integer' && configuredParameters[id] === null,
	)

/**
 * Counts, for each unsettled number, how many candidates of an opening meet the condition that depends on it, by its
 * value. Steps start at the values at which somebody's result changes, so every step is exact. Law first.
 */
export async function limitStepsOf(
	role: Role,
	own: PeopleColumns,
	work: Work = {},
): Promise<readonly LimitSteps[]> {
	const columns = columnsFor(role, own)
	const found: LimitSteps[] = []
	for (const ruleset of inLawOrder(role.rulesets)) {
		const { criteria }: Ruleset = activeRulesets[ruleset]
		const exempting = criteria.filter(({ kind }) => kind === 'exempting').map(({ condition }) => condition)
		const exempts = exempting.map(compileCondition)
		// A limit means nothing to those whom the rules do not concern.
		const isConcerned = ({ facts }: Alike) =>
			exempts.every((isMet) => isMet({ facts, parameters: configuredParameters }) !== false)
		for (const criterion of criteria) {
			const numbers = unsetNumbers(criterion)
			if (numbers.length === 0) continue
			await yieldToEventLoop(work, 0, own.count)
			const groups = groupsOf([...exempting, criterion.condition], columns).filter(isConcerned)
			for (const parameter of numbers) {
				const steps = stepsIn(criterion, parameter, groups)
				if (steps.length > 0) found.push({ ruleset, criterion: criterion.id, parameter, steps })
			}
		}
	}
	return found
}
