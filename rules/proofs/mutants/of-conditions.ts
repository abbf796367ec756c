import { type Condition, not, type PointsRow } from '@/rules/condition'
import { unique } from '@/rules/entries'
import { factsIn, parametersIn } from '@/rules/trace'
import { type Change, objectsIn } from './change'
import { changesOfRow } from './of-rows'
import { changesOfTest } from './of-tests'

/** A condition in a few words: the facts and parameters that it depends on. */
const said = (condition: Condition): string => [...factsIn(condition), ...parametersIn(condition)].join(' + ')

/** Every single change of one node of a condition; the nodes below it have changes of their own. */
function changesOfNode(node: Condition): readonly Omit<Change, 'from'>[] {
	switch (node.op) {
		case 'not':
			return [{ what: `without "not" before ${said(node)}`, to: node.condition }]
		case 'all':
		case 'any': {
			const other = node.op === 'all' ? 'any' : 'all'
			return [
				{ what: `"${other}" instead of "${node.op}" of ${said(node)}`, to: { ...node, op: other } },
				{ what: `"not" before ${said(node)}`, to: not(node) },
				...node.conditions.map((part, place) => ({
					what: `without part ${place + 1}, ${part.op} of ${said(part)}`,
					to: joined(node, node.conditions.toSpliced(place, 1)),
				})),
			]
		}
		case 'points-at-least':
			return [{ what: `"not" before ${node.limit} points`, to: not(node) }, ...changesOfTest(node)]
		default:
			return [{ what: `"not" before ${node.op} of ${said(node)}`, to: not(node) }, ...changesOfTest(node)]
	}
}

/** The parts under an all or any; a single part without it. */
const joined = (node: Condition & { readonly op: 'all' | 'any' }, parts: readonly Condition[]): Condition => {
	const [only, ...more] = parts
	return only && more.length === 0 ? only : { ...node, conditions: parts }
}

const isCondition = (value: object): value is Condition => 'op' in value

/** A points table, or the rows that are capped together. */
const hasRows = (value: object): value is { readonly rows: readonly PointsRow[] } => 'rows' in value

const saidRow = (row: PointsRow): string => ('fact' in row ? row.fact : row.id)

/** Every single change of some conditions and of the points tables in them, each with the object it replaces. */
export function changesOf(conditions: readonly Condition[]): readonly Change[] {
	const objects = [...objectsIn(conditions)]
	const tables = unique(objects.filter(hasRows).map(({ rows }) => rows))
	return [
		...objects
			.filter(isCondition)
			.flatMap((node) => changesOfNode(node).map(({ what, to }) => ({ what, from: node, to }))),
		...tables.flatMap((table) =>
			table.map((row, place) => ({
				what: `no points for ${saidRow(row)}`,
				from: table,
				to: table.toSpliced(place, 1),
			})),
		),
		...unique(tables.flat()).flatMap((row) =>
			changesOfRow(row).map(({ what, to }) => ({ what, from: row, to })),
		),
	]
}
