import { all, any, type Condition, interpret, not, oneOf, type Test } from '../condition'
import { facts } from '../facts'
import { boundIn, parametersUnder, sumIn } from '../operators'
import { isUnsettled, type Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { withConditions } from './with-conditions'

/** Unknown for everybody: no answer settles it. */
const unknown: Condition = oneOf('jobOffer', [], facts.jobOffer.options)

/** What replaces a test whose parameter is not set. */
type Unset = (test: Test) => Condition

/**
 * A rule set with the values of these parameters written into its conditions, so that it can be compared with itself
 * under other values.
 * @param unset the replacement for tests whose parameter is not set; by default unknown for everybody
 */
export const resolveParameters = (
	ruleset: Ruleset,
	parameters: Parameters,
	unset: Unset = () => unknown,
): Ruleset => ({
	...ruleset,
	criteria: ruleset.criteria.map((criterion) => ({
		...criterion,
		condition: settledIn(criterion.condition, parameters, unset),
	})),
})

const settledIn = (condition: Condition, parameters: Parameters, unset: Unset): Condition =>
	interpret<Condition>(condition, {
		test: (test) => settled(test, parameters, unset),
		not,
		all: (parts) => all(...parts),
		any: (parts) => any(...parts),
	})

function settled(test: Test, parameters: Parameters, unset: Unset): Condition {
	const [parameter] = parametersUnder(test)
	if (!parameter) return test
	const sum = sumIn(test)
	if (sum) return withConditions(sum, (when) => settledIn(when, parameters, unset))
	if (isUnsettled(parameter, parameters)) return unset(test)
	const figure = { limit: parameters[parameter] as number }
	return boundIn(test) ? { ...test, ...figure } : all()
}
