import { type FactId, facts as factList, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { decidingIn } from './deciding'
import type { JudgedRuleset } from './ladder'

/** The criteria of a result that decided. */
function decisive({ result }: JudgedRuleset): readonly CriterionResult[] {
	const { outcome, criteria } = result
	if (outcome === 'not-needed')
		return criteria.filter(({ kind, result }) => kind === 'exempting' && result === 'unmet')
	return decidingIn(criteria)
}

/** What a yes or a no says is said with more by others. */
const isTelling = (fact: FactId) => factList[fact].type !== 'yes-no'

/**
 * The answers that decided, in their order: first those for which something is not met, then those of the first rule set,
 * where one that says more than yes or no comes first.
 * @param most how many there is room for
 */
export function decidingAnswers(
	all: readonly JudgedRuleset[],
	facts: Facts,
	{ first, most }: { readonly first: RulesetId | undefined; readonly most: number },
): readonly FactId[] {
	const restsOn = (criteria: readonly CriterionResult[]) => criteria.flatMap((one) => one.restsOn)
	const inOrder = all.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
	const unmet = inOrder.flatMap((judged) => decisive(judged).filter(({ result }) => result === 'unmet'))
	const own = restsOn(inOrder.slice(0, 1).flatMap(decisive))
	const named = [...restsOn(unmet), ...own.filter(isTelling), ...own].filter((fact) => facts[fact] !== null)
	return inFactOrder([...new Set(named)].slice(0, most))
}
