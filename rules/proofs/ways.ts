import type { Case } from '../case'
import type { Group } from '../diagrams/classes'
import { type Class, turningIn } from '../diagrams/cut'
import { compileRepresentatives } from '../diagrams/representatives'
import { type FactOrParameterId, isNumber, isParameter, numberKind, valueIn } from '../member'
import { noFacts } from '../normalise'
import { compileRow, compileTest } from '../operators'
import { configuredParameters, noParameters } from '../parameters'
import { areInOrder, isEqual } from './person'
import type { Scope } from './scope'

type Values = ReadonlyMap<FactOrParameterId, unknown>

export type DiagramWays = ReturnType<typeof compileWays>

/**
 * Compiles a group into the ways to fill it in: every way possible in the scope is equivalent to one of them.
 * @param base a person whose own answers are among them
 */
export function compileWays(group: Group, scope: Scope, base: Case) {
	const { members } = group
	const truths = group.tests.map(compileTest)
	const rows = group.rows.map(compileRow)
	const turning = turningIn(group)
	const representatives = new Map(members.map((member) => [member, compileRepresentatives(member, turning)]))
	const classIn = (given: Case): Class => ({
		truths: truths.map((truthOf) => truthOf(given)),
		points: rows.map((pointsOf) => pointsOf(given)),
		how: [],
	})
	const answersTo = (member: FactOrParameterId, given: Case): readonly unknown[] => {
		const own = withNeighbours(member, representatives.get(member)?.(given) ?? [])
		const baseValue = valueIn(base, member)
		const isNew = baseValue !== null && !own.some((value) => isEqual(value, baseValue))
		return isNew ? [...own, baseValue] : own
	}
	const valuesOf = (member: FactOrParameterId, given: Case): readonly unknown[] => {
		if (isParameter(member) && scope.parameters === 'today') return [configuredParameters[member]]
		const isOpen = isParameter(member) ? scope.parameters === 'any' : scope.facts === 'any'
		return isOpen ? [...answersTo(member, given), null] : answersTo(member, given)
	}

	/**
	 * Visits each way.
	 * @param last a member that takes all of its answers, but is not left open, before another one changes
	 * @param after called after the answers of `last`
	 */
	const visit = (
		last: FactOrParameterId | null,
		seen: (values: Values, found: Class) => void,
		after: () => void = () => {},
	): void => {
		const others = members.filter((member) => member !== last)
		const given = { facts: { ...noFacts }, parameters: { ...noParameters } }
		const set = (member: FactOrParameterId, value: unknown): void => {
			const place = (isParameter(member) ? given.parameters : given.facts) as Record<
				FactOrParameterId,
				unknown
			>
			place[member] = value
		}
		const see = (): void => {
			if (areInOrder(given.parameters))
				seen(new Map(members.map((member) => [member, valueIn(given, member)])), classIn(given))
		}
		const fill = (at: number): void => {
			const member = others[at]
			if (member) {
				for (const value of valuesOf(member, given)) {
					set(member, value)
					fill(at + 1)
				}
				set(member, null)
			} else if (last) {
				for (const value of answersTo(last, given)) {
					set(last, value)
					see()
				}
				set(last, null)
				after()
			} else see()
		}
		fill(0)
	}
	const classes = (): readonly Class[] => {
		const found: Class[] = []
		visit(null, (_, own) => found.push(own))
		return found
	}
	return { visit, classes, classIn }
}

/** For whole numbers, includes the neighbours of each, because "just below" and "just above" are easier to read. */
function withNeighbours(member: FactOrParameterId, values: readonly unknown[]): readonly unknown[] {
	if (!isNumber(member) || numberKind(member).type !== 'integer') return values
	const { min, max } = numberKind(member)
	const near = (values as readonly number[]).flatMap((value) => [value - 1, value, value + 1])
	return [...new Set(near)].filter((value) => value >= min && value <= max)
}
