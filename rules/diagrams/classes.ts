import type { Case } from '../case'
import { asTest, type Test } from '../condition'
import { unique } from '../entries'
import { declarationsOf, type FactId, factIds } from '../facts'
import type { Member } from '../member'
import { factsUnder, parametersUnder, sumIn } from '../operators'
import { parameterIds } from '../parameters'
import { allClasses, type Cut, compileCut, type Uses } from './cut'

// A fact can have very many possible answers, but the rules distinguish few of them. Members that tests compare with
// one another are partitioned together, because how a number affects a test depends on its partner.

/** Facts and parameters that are compared with one another, or a single one, with the tests and rows that use them. */
export type Group = Uses & {
	readonly cut: (given: Case) => Cut
	/** All classes, those of declarations included. */
	readonly all: () => Cut
}

const membersOf = (test: Test): readonly Member[] => [...factsUnder(test), ...parametersUnder(test)]

const declares = (fact: FactId): boolean => declarationsOf(fact).length > 0

/** A list of ways has by far the most classes; looked at last, it adds the fewest nodes. */
const memberOrder: readonly Member[] = [
	...factIds.filter((fact) => !declares(fact)),
	...parameterIds,
	...factIds.filter(declares),
]
const byOrder = (members: Iterable<Member>): readonly Member[] => {
	const wanted = new Set(members)
	return memberOrder.filter((member) => wanted.has(member))
}

/** Partitions the members that tests use into groups. Being in the same sum does not by itself join two facts. */
export function groupsOf(tests: readonly Test[]): readonly Group[] {
	const sums = tests.flatMap((test) => sumIn(test) ?? [])
	const single = [...new Set(tests)].filter((test) => sumIn(test) === null)
	let joined: readonly Uses[] = []
	for (const part of [
		...single.map((test) => ({ members: membersOf(test), tests: [test], rows: [] })),
		...unique(sums.flatMap(({ rows }) => rows)).map((row) => ({
			members: membersOf(asTest(row)),
			tests: [],
			rows: [row],
		})),
	]) {
		const touching = joined.filter(({ members }) => members.some((member) => part.members.includes(member)))
		const whole = [...touching, part]
		joined = [
			...joined.filter((group) => !touching.includes(group)),
			{
				members: byOrder(whole.flatMap(({ members }) => members)),
				tests: whole.flatMap(({ tests }) => tests),
				rows: whole.flatMap(({ rows }) => rows),
			},
		]
	}
	return joined
		.toSorted(
			({ members: [a] }, { members: [b] }) =>
				memberOrder.indexOf(a as Member) - memberOrder.indexOf(b as Member),
		)
		.map((group) => ({ ...group, cut: compileCut(group), all: () => allClasses(group) }))
}
