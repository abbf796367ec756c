import { type Test, testsOf } from '@/rules/condition'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import type { ApplicantWords, Words } from '../words/texts'

/** What is needed to put the tests of a condition with several tests into words. */
export type FailingWords = Pick<Words, 'operators' | 'industryKinds'>

/** The tests of conditions with several tests: for a single one, its answer says what is not met. */
const tests: readonly Test[] = rulesetIds
	.flatMap((id) => versionsOf(id))
	.flatMap(({ criteria }) => criteria)
	.map(({ condition }) => testsOf(condition))
	.filter(({ length }) => length > 1)
	.flat()

/** Picks the clauses that say which part of a condition with several parts is not met. */
export function failingWords({ operators, industryKinds }: ApplicantWords): FailingWords {
	const picked = (op: 'yes' | 'one-of' | 'includes' | 'not-empty') => {
		const facts = new Set<string>(
			tests.flatMap((test) => (test.op === op && 'fact' in test ? [test.fact] : [])),
		)
		return [op, Object.fromEntries(Object.entries(operators[op]).filter(([fact]) => facts.has(fact)))]
	}
	const clauses = Object.fromEntries([
		picked('yes'),
		picked('one-of'),
		picked('includes'),
		picked('not-empty'),
	])
	return { operators: { ...operators, ...clauses }, industryKinds }
}
