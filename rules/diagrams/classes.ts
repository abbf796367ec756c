import type { Case } from '../case'
import { asTest, type Test } from '../condition'
import { unique } from '../entries'
import { declarationsOf, type FactId, factIds } from '../facts'
import { type FactOrParameterId, isFact } from '../member'
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

const membersOf = (test: Test): readonly FactOrParameterId[] => [
	...factsUnder(test),
	...parametersUnder(test),
]

const declares = (fact: FactId): boolean => declarationsOf(fact).length > 0

const memberOrder: readonly FactOrParameterId[] = [...factIds, ...parameterIds]
const byOrder = (members: Iterable<FactOrParameterId>): readonly FactOrParameterId[] => {
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
		.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b))
		.map((group) => ({ ...group, cut: compileCut(group), all: () => allClasses(group) }))
}

const placeOf = ({ members: [first] }: Uses): number => memberOrder.indexOf(first as FactOrParameterId)

/**
 * Rows of sums are looked at first, before other tests multiply what has been added up so far; lists of ways last,
 * because they have by far the most classes.
 */
function rankOf({ members, tests, rows }: Uses): number {
	if (members.some((member) => isFact(member) && declares(member))) return 3
	return rows.length === 0 ? 2 : tests.length === 0 ? 0 : 1
}
