import { type Condition, interpret, type PointsRow } from '../condition'
import { factsUnder, sumIn } from '../operators'
import type { Parameters } from '../parameters'
import { compileLimitColumn, compileTestColumn } from './compile-test'
import { maxRows, metRank, type Node, nameUnanswered, type Slice, unknownRank, unmetRank } from './node'
import { compilePointsColumns, type PointsColumns } from './points-columns'

type Work = Pick<Node, 'run' | 'name'>

/**
 * Compiles conditions for evaluation column by column. Subexpressions that conditions share are evaluated once.
 * @returns `read` adds a condition, `sumOf` a points table; `run` then evaluates all of them for a slice
 */
export function compileNodes(parameters: Parameters) {
	const nodes = new Map<string, Node>()
	const sums = new Map<string, PointsColumns>()
	/** What each node does for a slice, after the nodes that it depends on. */
	const runs: Node['run'][] = []

	const nodeOf = (key: string, make: (truths: Uint8Array) => Work): Node => {
		const known = nodes.get(key)
		if (known) return known
		const truths = new Uint8Array(maxRows)
		const work = make(truths)
		const node = { id: nodes.size, truths, ...work }
		nodes.set(key, node)
		runs.push(work.run)
		return node
	}
	const sumOf = (rows: readonly PointsRow[]): PointsColumns => {
		const key = JSON.stringify(rows)
		const known = sums.get(key)
		if (known) return known
		const sum = compilePointsColumns(rows, parameters, read)
		sums.set(key, sum)
		runs.push(sum.run)
		return sum
	}
	const read = (condition: Condition): Node =>
		interpret<Node>(condition, {
			test: (test) =>
				nodeOf(JSON.stringify(test), (truths) => {
					const limited = sumIn(test)
					if (!limited) {
						return {
							run: compileTestColumn(test, parameters, truths),
							name: nameUnanswered(factsUnder(test)),
						}
					}
					const sum = sumOf(limited.rows)
					return { run: compileLimitColumn(sum, limited.limit, truths), name: sum.name }
				}),
			not: (inner) => nodeOf(`not ${inner.id}`, (truths) => readNot(inner, truths)),
			all: (parts) => nodeOf(`all ${idsOf(parts)}`, (truths) => readParts(parts, truths, metRank, minInto)),
			any: (parts) => nodeOf(`any ${idsOf(parts)}`, (truths) => readParts(parts, truths, unmetRank, maxInto)),
		})
	const run = (slice: Slice) => {
		for (const runOne of runs) runOne(slice)
	}
	return { read, sumOf, run }
}

const idsOf = (parts: readonly Node[]) => parts.map(({ id }) => id).join()

const readNot = (inner: Node, truths: Uint8Array): Work => ({
	run: ({ count }) => {
		for (let row = 0; row < count; row++) truths[row] = metRank - (inner.truths[row] as number)
	},
	name: inner.name,
})

const readParts = (
	parts: readonly Node[],
	truths: Uint8Array,
	start: number,
	join: typeof minInto,
): Work => ({
	run: ({ count }) => {
		truths.fill(start, 0, count)
		for (const part of parts) join(truths, part.truths, count)
	},
	name: nameParts(parts),
})

/** Writes the row-by-row minimum of both arrays into the first. */
export function minInto(truths: Uint8Array, others: Uint8Array, count: number): void {
	for (let row = 0; row < count; row++) {
		const other = others[row] as number
		if (other < (truths[row] as number)) truths[row] = other
	}
}

/** Writes the row-by-row maximum of both arrays into the first. */
function maxInto(truths: Uint8Array, others: Uint8Array, count: number): void {
	for (let row = 0; row < count; row++) {
		const other = others[row] as number
		if (other > (truths[row] as number)) truths[row] = other
	}
}

/** Names what is missing for each part, in the rows in which that part is unknown. */
function nameParts(parts: readonly Node[]): Node['name'] {
	const own = new Uint16Array(maxRows)
	return (slice, rows, count, missing) => {
		for (const part of parts) {
			let kept = 0
			for (let index = 0; index < count; index++) {
				const row = rows[index] as number
				if (part.truths[row] === unknownRank) own[kept++] = row
			}
			if (kept > 0) part.name(slice, own, kept, missing)
		}
	}
}
