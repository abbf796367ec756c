import type { Case } from '../case'
import type { FactOrParameterId } from '../member'
import { isParameter, valueIn } from '../member'
import type { Parameters } from '../parameters'

/** A case in which members have other values. */
export function withValues(given: Case, values: ReadonlyMap<FactOrParameterId, unknown>): Case {
	const facts: Record<string, unknown> = { ...given.facts }
	const parameters: Record<string, unknown> = { ...given.parameters }
	for (const [member, value] of values) (isParameter(member) ? parameters : facts)[member] = value
	return { facts, parameters } as unknown as Case
}

/** Whether two values are equal; lists entry by entry. */
export const isEqual = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other)

/** The members, of those given, in which two cases differ. */
export const differingMembers = (
	members: readonly FactOrParameterId[],
	one: Case,
	other: Case,
): readonly FactOrParameterId[] =>
	members.filter((member) => !isEqual(valueIn(one, member), valueIn(other, member)))

/** Whether the two age limits are consistent: the lower one is not above the upper one. */
export const areInOrder = ({ minAge, maxAge }: Parameters): boolean =>
	minAge === null || maxAge === null || minAge <= maxAge
