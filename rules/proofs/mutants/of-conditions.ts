import { type Condition, factorOf, not, type PointsRow, readNode } from '@/rules/condition'
import { unique } from '@/rules/entries'
import { sumIn } from '@/rules/operators'
import { factsIn, parametersIn } from '@/rules/trace'
import { type Mutation, objectsIn } from './mutation'
import { changesOfRow } from './of-rows'
import { changesOfTest } from './of-tests'

/** A condition in a few words: the facts and parameters that it depends on. */
const said = (condition: Condition): string => [...factsIn(condition), ...parametersIn(condition)].join(' + ')

/** Every single change of one node of a condition; the nodes below it have changes of their own. */
const changesOfNode = (node: Condition) =>
	readNode<readonly Omit<Mutation, 'from'>[]>(node, {
		test: (test) => {
			const sum = sumIn(test)
			const what = sum ? `${sum.limit} points` : `${test.op} of ${said(test)}`
			return [{ what: `"not" before ${what}`, to: not(test) }, ...changesOfTest(test)]
		},
		not: (turned) => [{ what: `without "not" before ${said(turned)}`, to: turned.condition }],
		group: (group) => {
			const other = group.op === 'all' ? 'any' : 'all'
			return [
				{ what: `"${other}" instead of "${group.op}" of ${said(group)}`, to: { ...group, op: other } },
				{ what: `"not" before ${said(group)}`, to: not(group) },
				...group.conditions.map((part, place) => ({
					what: `without part ${place + 1}, ${part.op} of ${said(part)}`,
					to: joined(group, group.conditions.toSpliced(place, 1)),
				})),
			]
		},
	})

/** The parts under an all or any; a single part without it. */
const joined = (node: Condition & { readonly op: 'all' | 'any' }, parts: readonly Condition[]): Condition => {
	const [only, ...more] = parts
	return only && more.length === 0 ? only : { ...node, conditions: parts }
}

const isCondition = (value: object): value is Condition => 'op' in value

/** A points table, or the rows that are capped together. */
const hasRows = (value: object): value is { readonly rows: readonly PointsRow[] } => 'rows' in value

/** Every single change of some conditions and of the points tables in them, each with the object it replaces. */
export function mutationsOf(conditions: readonly Condition[]): readonly Mutation[] {
	const objects = [...objectsIn(conditions)]
	const tables = unique(objects.filter(hasRows).map(({ rows }) => rows))
	return [
		...objects
			.filter(isCondition)
			.flatMap((node) => changesOfNode(node).map(({ what, to }) => ({ what, from: node, to }))),
		...tables.flatMap((table) =>
			table.map((row, place) => ({
				what: `no points for ${factorOf(row)}`,
				from: table,
				to: table.toSpliced(place, 1),
			})),
		),
		...unique(tables.flat()).flatMap((row) =>
			changesOfRow(row).map(({ what, to }) => ({ what, from: row, to })),
		),
	]
}
