import { all, any, type Condition, interpret, not, oneOf, type Test } from '../condition'
import { facts } from '../facts'
import { parametersUnder } from '../operators'
import { isUnsettled, type Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { withConditions } from './with-conditions'

/** Met and unmet for nobody: each answer settles nothing. */
const unknown: Condition = oneOf('jobOffer', [], facts.jobOffer.options)

/** A rule set with these parameters written into its conditions, so that it can be compared with itself under others. */
export const asThingsStand = (ruleset: Ruleset, parameters: Parameters): Ruleset => ({
	...ruleset,
	criteria: ruleset.criteria.map((criterion) => ({
		...criterion,
		condition: settledIn(criterion.condition, parameters),
	})),
})

const settledIn = (condition: Condition, parameters: Parameters): Condition =>
	interpret<Condition>(condition, {
		test: (test) => settled(test, parameters),
		not,
		all: (parts) => all(...parts),
		any: (parts) => any(...parts),
	})

function settled(test: Test, parameters: Parameters): Condition {
	const [parameter] = parametersUnder(test)
	if (!parameter) return test
	if (test.op === 'points-at-least') return withConditions(test, (when) => settledIn(when, parameters))
	if (isUnsettled(parameter, parameters)) return unknown
	return 'limit' in test && 'fact' in test ? { ...test, limit: parameters[parameter] as number } : all()
}
