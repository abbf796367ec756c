import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { parametersOn } from '@/rules/rulesets/versions'
import type { JudgedRuleset } from './ladder'

/** Answers for which no official list was found, so that a "no" is the person's own judgement. */
const judgedFacts = [
	'degreeInstitutionRenowned',
	'postInstitutionRenowned',
] as const satisfies readonly FactId[]

/** Whether nobody but the person can judge what a fact asks. */
export const isJudgedFact = (fact: FactId): boolean => (judgedFacts as readonly FactId[]).includes(fact)

/**
 * The answers "no" by own judgement for which a condition is not met, as the "yes" that evidence would give: the fewest
 * with which the rules no longer say so. Null where something else would keep every condition as it is.
 */
export function judgedStep(
	judged: Pick<JudgedRuleset, 'result' | 'ruleset'>,
	facts: Facts,
): Partial<Facts> | null {
	const { result, ruleset } = judged
	const unmet = result.criteria.filter((one) => one.kind === 'required' && one.result === 'unmet')
	const own = judgedFacts.filter(
		(fact) => facts[fact] === false && unmet.some(({ restsOn }) => restsOn.includes(fact)),
	)
	if (own.length === 0) return null
	const changes = (step: Partial<Facts>) => {
		const given = { facts: { ...facts, ...step }, parameters: parametersOn(result.asOf) }
		const { criteria } = evaluate(ruleset, given, result.asOf)
		return criteria.some((later) => later.result !== 'unmet' && unmet.some(({ id }) => id === later.id))
	}
	const steps = [...own.map((fact) => [fact]), own].map((some) =>
		Object.fromEntries(some.map((fact) => [fact, true])),
	)
	return steps.find(changes) ?? null
}
