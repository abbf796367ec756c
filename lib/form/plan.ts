import { type Fact, type FactId, facts, inFactOrder, type Step, steps } from '@/rules/facts'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'

/** A question and the rule sets whose criteria look at its fact. */
export type Question = { readonly fact: FactId; readonly rulesets: readonly RulesetId[] }

/** The questionnaire: every step with its questions: first what the others refer to, then in fact order. */
export type Plan = readonly { readonly step: Step; readonly questions: readonly Question[] }[]

const usedBy = new Map<FactId, RulesetId[]>()
for (const id of rulesetIds) {
	for (const fact of inFactOrder(rulesets[id].criteria.flatMap(({ condition }) => factsIn(condition)))) {
		usedBy.set(fact, [...(usedBy.get(fact) ?? []), id])
	}
}

const rank = (fact: Fact) => (fact.asksFirst ? 0 : 1)

export const plan: Plan = steps.map((step) => ({
	step,
	questions: inFactOrder(usedBy.keys())
		.filter((fact) => facts[fact].step === step)
		.sort((a, b) => rank(facts[a]) - rank(facts[b]))
		.map((fact) => ({ fact, rulesets: usedBy.get(fact) ?? [] })),
}))
