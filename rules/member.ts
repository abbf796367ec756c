import type { Case } from './case'
import { type Fact, type FactId, facts, isDeclaredOnly, type NumberFact } from './facts'
import { type Parameter, type ParameterId, parameters } from './parameters'

/** A fact or a parameter: anything that a test can depend on. */
export type Member = FactId | ParameterId

export const isParameter = (member: Member): member is ParameterId => Object.hasOwn(parameters, member)

export const isFact = (member: Member): member is FactId => !isParameter(member)

/** Whether a member that is not known can still become known; what counts only when it is declared is never asked for. */
export const isAskable = (member: Member): boolean => isParameter(member) || !isDeclaredOnly(member)

/** The value of a fact or a parameter; null if not known. */
export const valueIn = ({ facts, parameters }: Case, member: Member): unknown =>
	isParameter(member) ? parameters[member] : facts[member]

/** The type and range of a numeric fact or parameter. */
export const numberKind = (member: Member): Pick<NumberFact, 'type' | 'min' | 'max'> => {
	const kind: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return kind as NumberFact
}

/** Whether a fact or a parameter is numeric. */
export const isNumber = (member: Member): boolean => {
	const { type }: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return type === 'number' || type === 'integer'
}
