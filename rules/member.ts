import type { Case } from './case'
import { type Fact, type FactId, facts, isDeclaredOnly, type NumberFact } from './facts'
import { type Parameter, type ParameterId, parameters } from './parameters'

/** A fact or a parameter: anything that a test can depend on. */
export type FactOrParameterId = FactId | ParameterId

export const isParameter = (member: FactOrParameterId): member is ParameterId =>
	Object.hasOwn(parameters, member)

export const isFact = (member: FactOrParameterId): member is FactId => !isParameter(member)

/** Whether a member that is not known can still become known; what counts only when it is declared is never asked for. */
export const isAskable = (member: FactOrParameterId): boolean =>
	isParameter(member) || !isDeclaredOnly(member)

/** The value of a fact or a parameter; null if not known. */
export const valueIn = ({ facts, parameters }: Case, member: FactOrParameterId): unknown =>
	isParameter(member) ? parameters[member] : facts[member]

/** The type and range of a numeric fact or parameter. */
export const numberKind = (member: FactOrParameterId): Pick<NumberFact, 'type' | 'min' | 'max'> => {
	const kind: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return kind as NumberFact
}

/** Whether a fact or a parameter is numeric. */
export const isNumber = (member: FactOrParameterId): boolean => {
	const { type }: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return type === 'number' || type === 'integer'
}
