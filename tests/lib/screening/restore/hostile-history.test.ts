import { describe, expect, test } from 'vitest'
import { historyOf } from '@/lib/screening/backup/history-of'
import type { BackupHistory } from '@/lib/screening/backup/read-backup'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'

const operation = (id: string, changed: Partial<Operation> = {}): Operation =>
	({
		...{
			id,
			sequence: 1,
			kind: 'merge',
			at: '2026-11-24T10:00:00.000Z',
			by: { name: 'Wei' },
			roles: 'all',
			counts: {},
		},
		...changed,
	}) as Operation

/** A history in which each person was merged into another, by an operation of its own. */
function merges(pairs: readonly (readonly [key: string, into: string])[]): BackupHistory {
	const patches = pairs.map(
		([key, into], at): PatchChunk => ({
			operation: `o-${at}`,
			part: 0,
			created: {},
			patches: [{ store: 'candidates', key, into, before: { name: key } } as Patch],
		}),
	)
	return { operations: pairs.map((_, at) => operation(`o-${at}`)), patches }
}
const chain = (length: number) => Array.from({ length }, (_, at) => [`k-${at}`, `k-${at + 1}`] as const)

/** Counts how often it is asked who somebody is. */
async function asked(history: BackupHistory, known: (key: string) => boolean) {
	let times = 0
	const kept = await historyOf(history, {
		keyOf: (key) => {
			times++
			return known(key) ? key : undefined
		},
		isRemoved: () => false,
	})
	return { times, kept }
}

describe('the history of a file', () => {
	test('of people merged one into the next is followed once, however long the chain is', async () => {
		const [length, last] = [20_000, 'k-20000']
		const { times, kept } = await asked(merges(chain(length)), (key) => key === last)
		expect(times).toBeLessThan(length * 2 + 10)
		expect(kept.patches).toHaveLength(length)
	})

	test('about nobody who is stored loses them all, in whatever order they were merged', async () => {
		for (const pairs of [chain(5000), chain(5000).toReversed()]) {
			const { times, kept } = await asked(merges(pairs), () => false)
			expect(times).toBeLessThan(pairs.length * 10)
			expect(kept.patches.flatMap(({ patches }) => patches)).toEqual([])
		}
	})

	test('may lead in a circle: people merged into each other, and operations that undo themselves', async () => {
		const history = merges([
			['a', 'b'],
			['b', 'a'],
			['c', 'd'],
		])
		const operations = history.operations.map((one) => ({ ...one, undoes: one.id }))
		const { kept } = await asked({ ...history, operations }, (key) => key === 'd')
		expect(kept.patches.flatMap(({ patches }) => patches.map(({ key }) => key))).toEqual(['c'])
	})
})
