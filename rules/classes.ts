import type { Case } from './case'
import type { PointsRow, Test } from './condition'
import { type Cut, compileCut } from './cut'
import { factIds } from './facts'
import type { Member } from './member'
import { factsUnder, parameterUnder, sumIn } from './operators'
import { parameterIds } from './parameters'

// A fact has very many possible answers, but the rules distinguish few of them. Members that tests compare with one
// another are cut together, because how a number affects a test depends on its partner.

/** Facts and parameters that are compared with one another, or a single one, with the tests and rows that use them. */
export type Group = {
	readonly members: readonly Member[]
	readonly tests: readonly Test[]
	readonly rows: readonly PointsRow[]
	readonly cut: (given: Case) => Cut
}

const membersOf = (test: Test): readonly Member[] => {
	const parameter = parameterUnder(test)
	return parameter ? [...factsUnder(test), parameter] : factsUnder(test)
}

const memberOrder: readonly Member[] = [...factIds, ...parameterIds]
const byOrder = (members: Iterable<Member>): readonly Member[] => {
	const wanted = new Set(members)
	return memberOrder.filter((member) => wanted.has(member))
}

/** Partitions the members that tests use into groups. Being in the same sum does not by itself join two facts. */
export function groupsOf(tests: readonly Test[]): readonly Group[] {
	const sums = tests.flatMap((test) => sumIn(test) ?? [])
	const single = [...new Set(tests)].filter((test) => sumIn(test) === null)
	const rows = [...new Set(sums.flatMap((sum) => sum.rows))]
	let joined: (readonly Member[])[] = []
	for (const members of [...single.map(membersOf), ...rows.map(({ fact }) => [fact])]) {
		const touching = joined.filter((group) => group.some((member) => members.includes(member)))
		joined = [
			...joined.filter((group) => !touching.includes(group)),
			byOrder([...touching.flat(), ...members]),
		]
	}
	const inOrder = joined.toSorted(
		([a], [b]) => memberOrder.indexOf(a as Member) - memberOrder.indexOf(b as Member),
	)
	return inOrder.map((members) => {
		const own = single.filter((test) => membersOf(test).some((member) => members.includes(member)))
		const ownRows = rows.filter(({ fact }) => members.includes(fact))
		return { members, tests: own, rows: ownRows, cut: compileCut(members, own, ownRows) }
	})
}
