import type { Case } from './case'
import type { FactId } from './facts'
import { type ParameterId, parameters } from './parameters'

/** A fact or a parameter: what a number can be held against. */
export type Member = FactId | ParameterId

export const isParameter = (member: Member): member is ParameterId => Object.hasOwn(parameters, member)

/** What is known of a fact or a parameter; null where nothing is. */
export const valueIn = ({ facts, parameters }: Case, member: Member): unknown =>
	isParameter(member) ? parameters[member] : facts[member]
