import { maxAppliedVersions, maxParameterStates, maxSourceCharacters } from '@/lib/limits/exchange-limits'
import {
	has,
	isActor,
	isBoolean,
	isInstant,
	isKey,
	isKeyed,
	isList,
	isRecord,
	isStoredDay,
	isText,
	isWhole,
	orAbsent,
	type ShapeCheck,
} from '@/lib/records/shapes/shape-checks'
import { parameterIds, parameters } from '@/rules/parameters'

const shapes = new Map<string, ShapeCheck>(
	parameterIds.map((id) => {
		const parameter = parameters[id]
		const value = parameter.type === 'integer' ? isWhole(parameter.min, parameter.max) : isBoolean
		return [id, has({ value, source: isText(maxSourceCharacters, 1), date: isStoredDay })]
	}),
)

/** Whether a value contains own parameters; one that this version does not know is invalid. */
const isOwnParameters: ShapeCheck = (value) =>
	isRecord(value) && Object.entries(value).every(([id, set]) => shapes.get(id)?.(set) === true)

/** Whether a value names versions of rule sets; an unknown one belongs to a newer program. */
export const areVersions = isKeyed(isKey, maxAppliedVersions)

/** Whether a value is a list of parameter states, one after another. */
export const areParameterStates: ShapeCheck = isList(
	has({
		values: isOwnParameters,
		versions: orAbsent(areVersions),
		by: isActor,
		at: isInstant,
		isBack: orAbsent(isBoolean),
		isFirst: orAbsent(isBoolean),
	}),
	{ max: maxParameterStates },
)
