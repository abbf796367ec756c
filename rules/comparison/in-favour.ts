import { type Condition, interpret, readLimit, type Test } from '../condition'
import { numberKind } from '../member'
import { boundIn, parametersUnder, sumIn } from '../operators'
import { isUnsettled, type ParameterId, type Parameters } from '../parameters'
import { requiredCriteria } from '../proofs/outcomes'
import { areInOrder } from '../proofs/person'
import type { Ruleset } from '../ruleset'

/** Whether a test counts as it is, or inverted by an odd number of "not". */
type Polarity = 'straight' | 'turned'

type Wanted = { readonly parameter: ParameterId; readonly value: number | true | null }

/** The values of the test's parameters with which it comes out best for everybody; null where there is none. */
function wantedBy(test: Test, polarity: Polarity): readonly Wanted[] {
	const bound = boundIn(test)
	if (!bound) {
		const value = polarity === 'straight' && !sumIn(test) ? true : null
		return parametersUnder(test).map((parameter) => ({ parameter, value }))
	}
	const wantsLow = bound.isMost === (polarity === 'turned')
	return readLimit<readonly Wanted[]>(bound.limit, {
		figure: () => [],
		parameter: (parameter) => {
			const { min, max } = numberKind(parameter)
			return [{ parameter, value: wantsLow ? min : max }]
		},
		multiple: () => [],
	})
}

const wantedIn = (condition: Condition): readonly Wanted[] =>
	interpret<(polarity: Polarity) => readonly Wanted[]>(condition, {
		test: (test) => (polarity) => wantedBy(test, polarity),
		not: (inner) => (polarity) => inner(polarity === 'straight' ? 'turned' : 'straight'),
		all: (parts) => (polarity) => parts.flatMap((part) => part(polarity)),
		any: (parts) => (polarity) => parts.flatMap((part) => part(polarity)),
	})('straight')

/**
 * Parameters that favour everybody at once: whoever can meet the required criteria under some values of the unset
 * parameters meets them under these. Parameters that are set keep their values.
 * @throws if there are no such values, because then it would depend on the person
 */
export function inFavour(ruleset: Ruleset, parameters: Parameters): Parameters {
	const { id } = ruleset
	const favoured: Partial<Record<ParameterId, number | boolean | null>> = { ...parameters }
	for (const { parameter, value } of requiredCriteria(ruleset).flatMap(({ condition }) =>
		wantedIn(condition),
	)) {
		if (!isUnsettled(parameter, parameters)) continue
		const before = favoured[parameter]
		if (value === null || (before !== parameters[parameter] && before !== value))
			throw new Error(`${id}: no value of ${parameter} favours everybody`)
		favoured[parameter] = value
	}
	if (!areInOrder(favoured as Parameters)) throw new Error(`${id}: no two limits of age favour everybody`)
	return favoured as Parameters
}
