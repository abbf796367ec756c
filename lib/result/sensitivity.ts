import type { Case } from '@/rules/case'
import {
	type NumberParameterId,
	type ParameterId,
	parameters,
	type YesNoParameterId,
} from '@/rules/parameters'
import type { Criterion, Ruleset } from '@/rules/ruleset'
import {
	compileResultIf,
	compileStretches,
	type Reach,
	reachOf,
	type Stretch,
} from '@/rules/sensitivity/stretches'
import { parametersIn } from '@/rules/trace'

/** The result of a condition by the value of an unsettled number. */
export type LimitSensitivity = {
	readonly parameter: NumberParameterId
	readonly stretches: readonly Stretch[]
	readonly reach: Reach
}

/** The result that a condition waiting for the authority would have if the unsettled values were set. */
export type Sensitivity = {
	readonly criterion: string
	/** The numbers on whose value alone it depends. */
	readonly limits: readonly LimitSensitivity[]
	/** The publications that would make it met. */
	readonly lists: readonly YesNoParameterId[]
}

const isNumber = (id: ParameterId): id is NumberParameterId => parameters[id].type === 'integer'
const isList = (id: ParameterId): id is YesNoParameterId => !isNumber(id)

function sensitivityOf({ id, condition }: Criterion, given: Case): Sensitivity {
	const unset = parametersIn(condition).filter((parameter) => given.parameters[parameter] === null)
	const resultIf = compileResultIf(condition)
	return {
		criterion: id,
		limits: unset.filter(isNumber).flatMap((parameter) => {
			const stretches = compileStretches(condition, parameter)(given)
			const reach = reachOf(stretches)
			return reach ? [{ parameter, stretches, reach }] : []
		}),
		lists: unset
			.filter(isList)
			.filter(
				(parameter) => resultIf(given, {}) === 'met' && resultIf(given, { [parameter]: false }) !== 'met',
			),
	}
}

/**
 * The results that the conditions of a rule set would have for a person if the unsettled values were set; conditions
 * about which nothing can be said are left out.
 */
export const sensitivitiesOf = ({ criteria }: Ruleset, given: Case): readonly Sensitivity[] =>
	criteria
		.map((criterion) => sensitivityOf(criterion, given))
		.filter(({ limits, lists }) => limits.length + lists.length > 0)
