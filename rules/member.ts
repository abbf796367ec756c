import type { Case } from './case'
import { type Fact, type FactId, facts, type NumberFact } from './facts'
import { type Parameter, type ParameterId, parameters } from './parameters'

/** A fact or a parameter: what a number can be held against. */
export type Member = FactId | ParameterId

export const isParameter = (member: Member): member is ParameterId => Object.hasOwn(parameters, member)

/** What is known of a fact or a parameter; null where nothing is. */
export const valueIn = ({ facts, parameters }: Case, member: Member): unknown =>
	isParameter(member) ? parameters[member] : facts[member]

/** The type and range of a fact or a parameter that is a number. */
export const numberKind = (member: Member): Pick<NumberFact, 'type' | 'min' | 'max'> => {
	const kind: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return kind as NumberFact
}

/** Whether a fact or a parameter is a number. */
export const isNumber = (member: Member): boolean => {
	const { type }: Fact | Parameter = isParameter(member) ? parameters[member] : facts[member]
	return type === 'number' || type === 'integer'
}
