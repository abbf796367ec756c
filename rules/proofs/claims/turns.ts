import { nothingKnown } from '@/rules/case'
import { testsOf } from '@/rules/condition'
import { decidingCriteria } from '@/rules/diagrams/components'
import type { FactId } from '@/rules/facts'
import { isNumber, numberKind } from '@/rules/member'
import type { Turn } from '@/rules/operator'
import { partnersIn, turnsOfTest } from '@/rules/operators'
import { isEqual, withValues } from '../person'
import type { Claim, ClaimFault, Findings, TurnOf } from './claim'
import { factsOf, nearestPair, type SampleStep, type Subject, stepsOf, turnedBy } from './subject'

/** At which numbers of a fact the outcome can change: it must at each number that the rules name. */
export function proveTurns(subject: Subject): Findings {
	const claims: Claim[] = []
	const faults: ClaimFault[] = []
	for (const fact of factsOf(subject).filter(isNumber)) {
		const steps = stepsOf(subject.any, fact)
		for (const { turn, isAt } of turnsOf(subject, fact)) {
			const pair = nearestPair(subject.any, steps.filter(isAt), (step) => turnedBy(subject.any, step))
			if (pair) claims.push({ kind: 'turn', fact, turn, pair })
			else faults.push({ kind: 'idle-turn', at: [fact, JSON.stringify(turn)], person: null })
		}
	}
	return { claims, faults }
}

type Turning = { readonly turn: TurnOf; readonly isAt: (step: SampleStep) => boolean }

function turnsOf({ ruleset, declared }: Subject, fact: FactId): readonly Turning[] {
	const tests = decidingCriteria(ruleset).flatMap(({ id, condition }) =>
		testsOf(condition).filter((_, part) => !declared.idleParts[id]?.includes(part)),
	)
	const { min } = numberKind(fact)
	const found = new Map<string, Turning>()
	const note = (turn: TurnOf, isAt: Turning['isAt']) => found.set(JSON.stringify(turn), { turn, isAt })
	for (const test of tests) {
		const fixed = turnsOfTest(test, fact, nothingKnown)
		for (const turn of fixed)
			if (turn.at > min || turn.after) note(turn, (step) => isBetween(turn, fact, step))
		for (const { larger, times, other: smaller } of partnersIn(test)) {
			if (larger !== fact && smaller !== fact) continue
			const isLarger = larger === fact
			const other = isLarger ? smaller : larger
			const turns = (step: SampleStep) =>
				turnsOfTest(
					test,
					fact,
					withValues(nothingKnown, new Map([[other, step.below.values.get(other)]])),
				).filter((turn) => !fixed.some((one) => isEqual(one, turn)))
			note({ other, times, isLarger }, (step) => turns(step).some((at) => isBetween(at, fact, step)))
		}
	}
	return [...found.values()]
}

/** Whether a turn lies between the two samples. */
function isBetween({ at, after }: Turn, fact: FactId, { below, above }: SampleStep): boolean {
	const [low, high] = [below.values.get(fact) as number, above.values.get(fact) as number]
	return after ? low <= at && at < high : low < at && at <= high
}
