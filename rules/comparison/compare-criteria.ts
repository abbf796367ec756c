import { type FactId, inFactOrder } from '../facts'
import { allPersons, noPersons } from '../proofs/algebra'
import type { Space } from '../proofs/space'
import type { Criterion, Ruleset } from '../ruleset'
import { factsIn } from '../trace'
import { relationOf } from './relation'
import type { Both, CriteriaRow, RowRelation } from './ruleset-comparison'

/** A criterion, with the sets of persons for whom it is met and unmet. */
type CriterionSets = Pick<Criterion, 'id' | 'kind'> & {
	readonly facts: readonly FactId[]
	readonly met: number
	readonly unmet: number
}

const setsOf = (space: Space, { criteria }: Ruleset): readonly CriterionSets[] =>
	criteria
		.filter(({ kind }) => kind !== 'informative')
		.map(({ id, kind, condition }) => ({
			id,
			kind,
			facts: factsIn(condition),
			met: space.where(condition, 'met'),
			unmet: space.where(condition, 'unmet'),
		}))

const isSame = (one: Pick<CriterionSets, 'met' | 'unmet'>, other: Pick<CriterionSets, 'met' | 'unmet'>) =>
	one.met === other.met && one.unmet === other.unmet

const shared = (one: CriterionSets, other: CriterionSets): readonly FactId[] =>
	one.facts.filter((fact) => other.facts.includes(fact))

/**
 * The required criteria that together are equivalent to another one, none of them redundant; null if there are none.
 */
function equivalentTogether(
	space: Space,
	whole: CriterionSets,
	others: readonly CriterionSets[],
): readonly CriterionSets[] | null {
	const joined = (parts: readonly CriterionSets[]) => ({
		met: space.and(...parts.map(({ met }) => met)),
		unmet: space.or(...parts.map(({ unmet }) => unmet)),
	})
	if (whole.kind !== 'required') return null
	let parts = others.filter(
		(other) => other.kind === 'required' && other.met !== allPersons && space.isWithin(whole.met, other.met),
	)
	if (!isSame(joined(parts), whole)) return null
	for (const part of parts) {
		const fewer = parts.filter((other) => other !== part)
		if (isSame(joined(fewer), whole)) parts = fewer
	}
	return parts.length > 1 ? parts : null
}

type Pair = Both<CriterionSets>
const idsOf = (list: readonly CriterionSets[]) => [...new Set(list.map(({ id }) => id))]
const row = (
	relation: RowRelation,
	one: readonly CriterionSets[],
	other: readonly CriterionSets[],
): CriteriaRow => ({
	relation,
	ids: [idsOf(one), idsOf(other)],
	facts: inFactOrder(one.flatMap((a) => other.flatMap((b) => shared(a, b)))),
})

/** Connected pairs: each with all the pairs that it shares a criterion with. */
function clusters(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
	let found: (readonly Pair[])[] = []
	for (const pair of pairs) {
		const touching = found.filter((cluster) =>
			cluster.some(([one, other]) => one === pair[0] || other === pair[1]),
		)
		found = [...found.filter((cluster) => !touching.includes(cluster)), [...touching.flat(), pair]]
	}
	return found
}

/**
 * The required and supporting criteria of two rule sets side by side: first those that are the same, then those that
 * differ, then those that only one side has. Each relation holds for every person with every fact answered, under any
 * parameters.
 * @param space the space of both rule sets' conditions, with every fact answered
 */
export function compareCriteria(space: Space, [first, second]: Both<Ruleset>): readonly CriteriaRow[] {
	const ones = setsOf(space, first)
	const others = setsOf(space, second)
	const done = new Set<CriterionSets>()
	const rows: CriteriaRow[] = []
	const take = (relation: RowRelation, one: readonly CriterionSets[], other: readonly CriterionSets[]) => {
		rows.push(row(relation, one, other))
		for (const each of [...one, ...other]) done.add(each)
	}
	const left = (list: readonly CriterionSets[]) => list.filter((each) => !done.has(each))
	for (const one of ones) {
		const other = left(others).find((each) => isSame(one, each))
		if (other) take('same', [one], [other])
	}
	for (const one of left(ones)) {
		const parts = equivalentTogether(space, one, left(others))
		if (parts) take('together', [one], parts)
	}
	for (const other of left(others)) {
		const parts = equivalentTogether(space, other, left(ones))
		if (parts) take('together', parts, [other])
	}
	const pairs = left(ones).flatMap((one) =>
		left(others)
			.filter((other) => shared(one, other).length > 0)
			.map((other): Pair => [one, other]),
	)
	const relation = ([one, other]: Pair) => {
		const found = relationOf(space, one.met, other.met)
		const isTelling = ![one, other].some(({ met }) => met === noPersons || met === allPersons)
		return isTelling && found !== 'equal' && found !== 'neither' ? found : 'shares'
	}
	for (const name of ['stricter', 'looser', 'apart', 'shares'] as const) {
		for (const cluster of clusters(pairs.filter((pair) => relation(pair) === name)))
			rows.push(
				row(
					name,
					cluster.map(([one]) => one),
					cluster.map(([, other]) => other),
				),
			)
	}
	for (const each of pairs.flat()) done.add(each)
	for (const one of left(ones)) rows.push({ ...row('only-one', [one], []), facts: one.facts })
	for (const other of left(others)) rows.push({ ...row('only-other', [], [other]), facts: other.facts })
	return rows
}
