import type { Case } from '@/rules/case'
import { evaluateByDefinition } from '@/rules/evaluation/evaluate-by-definition'
import type { Interval } from '@/rules/kleene'
import type { CriterionOutcome, Outcome, Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'

/** What is written to come of somebody. */
export type Expected = {
	readonly outcome: Outcome
	readonly criteria: Readonly<Record<string, CriterionOutcome>>
	readonly strength?: Result['strength']
	readonly points?: Interval
}

/** What comes of somebody by the definition. */
export function comesTo(
	ruleset: Ruleset,
	given: Case,
	day: string,
): Required<Omit<Expected, 'points'>> & Expected {
	const { outcome, criteria, strength, points } = evaluateByDefinition(ruleset, given, day)
	return {
		outcome,
		criteria: Object.fromEntries(criteria.map(({ id, result }) => [id, result])),
		strength,
		...(points && { points: { low: points.low, high: points.high } }),
	}
}

const saidStrength = (strength?: Result['strength']) => strength && `${strength.met} of ${strength.total}`
const saidPoints = (points?: Interval) => points && `${points.low} to ${points.high}`

/** In what two results differ, a line for each; the first may leave out strength and points. */
export function differencesIn(written: Expected, found: Expected): readonly string[] {
	const criteria = [...new Set([...Object.keys(found.criteria), ...Object.keys(written.criteria)])]
	const pairs: readonly (readonly [name: string, before?: string, after?: string])[] = [
		['outcome', written.outcome, found.outcome],
		...criteria.map((id) => [id, written.criteria[id], found.criteria[id]] as const),
		...(written.strength
			? [['strength', saidStrength(written.strength), saidStrength(found.strength)] as const]
			: []),
		...(written.points ? [['points', saidPoints(written.points), saidPoints(found.points)] as const] : []),
	]
	return pairs
		.filter(([, before, after]) => before !== after)
		.map(([name, before = 'not there', after = 'not there']) => `${name}: ${before} → ${after}`)
}
