import { type JudgedRuleset, ladderOf, type PersonAnswers } from '@/lib/result/ladder'
import { isToBeChanged } from '@/lib/result/standing'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import { factsIn } from '@/rules/trace'

/** The number of answers offered initially; each further one is chosen by the person. */
const offered = 6

/** The facts that are offered for changing: those on the nearest ways to a yes. */
export function offeredFacts(judged: readonly JudgedRuleset[], person: PersonAnswers): readonly FactId[] {
	const open = judged.filter(({ result }) => isToBeChanged(result.outcome))
	const { now, time, employer, notAsked } = ladderOf(open, person)
	const steps = [...now, ...time, ...employer].map(({ fact }) => fact)
	return [...new Set([...steps, ...notAsked])].slice(0, offered)
}

/** The facts that any of some rule sets depends on, in fact order. */
export const factsOfJudged = (judged: readonly { readonly ruleset: Ruleset }[]): readonly FactId[] =>
	inFactOrder(
		judged.flatMap(({ ruleset }) => ruleset.criteria.flatMap(({ condition }) => factsIn(condition))),
	)
