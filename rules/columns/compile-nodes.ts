import { type Condition, interpret, type PointsRow } from '../condition'
import { sumIn } from '../operators'
import type { Parameters } from '../parameters'
import { compileLimitColumn, compileTestColumn, nameTest } from './compile-test'
import { maxRows, met, type Node, type Slice, unknown, unmet } from './node'
import { compilePointsColumns, type PointsColumns } from './points-columns'

type Work = Pick<Node, 'run' | 'name'>

/**
 * Compiles conditions for evaluation column by column. Subexpressions that conditions share are evaluated once.
 * @returns `read` adds a condition, `sumOf` a points table; `run` then evaluates all of them for a slice
 */
export function compileNodes(parameters: Parameters) {
	const nodes = new Map<string, Node>()
	const sums = new Map<string, PointsColumns>()

	const nodeOf = (key: string, make: (truths: Uint8Array) => Work): Node => {
		const known = nodes.get(key)
		if (known) return known
		const truths = new Uint8Array(maxRows)
		const node = { id: nodes.size, truths, ...make(truths) }
		nodes.set(key, node)
		return node
	}
	const sumOf = (rows: readonly PointsRow[]): PointsColumns => {
		const key = JSON.stringify(rows)
		const sum = sums.get(key) ?? compilePointsColumns(rows, parameters)
		sums.set(key, sum)
		return sum
	}
	const read = (condition: Condition): Node =>
		interpret<Node>(condition, {
			test: (test) =>
				nodeOf(JSON.stringify(test), (truths) => {
					const sum = sumIn(test)
					const run = sum
						? compileLimitColumn(sumOf(sum.rows), sum.limit, truths)
						: compileTestColumn(test, parameters, truths)
					return { run, name: nameTest(test) }
				}),
			not: (inner) => nodeOf(`not ${inner.id}`, (truths) => readNot(inner, truths)),
			all: (parts) => nodeOf(`all ${idsOf(parts)}`, (truths) => readParts(parts, truths, met, minInto)),
			any: (parts) => nodeOf(`any ${idsOf(parts)}`, (truths) => readParts(parts, truths, unmet, maxInto)),
		})
	const run = (slice: Slice) => {
		for (const sum of sums.values()) sum.run(slice)
		for (const node of nodes.values()) node.run(slice)
	}
	return { read, sumOf, run }
}

const idsOf = (parts: readonly Node[]) => parts.map(({ id }) => id).join()

const readNot = (inner: Node, truths: Uint8Array): Work => ({
	run: ({ count }) => {
		for (let row = 0; row < count; row++) truths[row] = met - (inner.truths[row] as number)
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
				if (part.truths[row] === unknown) own[kept++] = row
			}
			if (kept > 0) part.name(slice, own, kept, missing)
		}
	}
}
