import { expect, test } from 'vitest'
import { createCoalescer } from '@/lib/exchange/server/coalesce'

/** A shelf that is read slowly: each reading gives what lay there when it began. */
function slowShelf() {
	let lies = 0
	const ends: (() => void)[] = []
	let readings = 0
	const shared = createCoalescer<number>()
	const ask = (question = 'all') =>
		shared(question, async () => {
			readings++
			const found = lies
			await new Promise<void>((resolve) => ends.push(resolve))
			if (found < 0) throw new Error('An empty shelf')
			return found
		})
	const put = (number: number) => {
		lies = number
	}
	const endReading = async () => {
		ends.shift()?.()
		// What waits for the end of a reading begins after it.
		await new Promise((resolve) => setImmediate(resolve))
	}
	return { ask, put, endReading, readings: () => readings }
}

test('who asks while an answer is being read shares the next one, and misses nothing that came before they asked', async () => {
	const { ask, put, endReading, readings } = slowShelf()
	const first = ask()
	put(1)
	const late = [ask(), ask(), ask()]
	expect(readings()).toBe(1)
	await endReading()
	expect(readings()).toBe(2)
	put(2)
	const later = ask()
	await endReading()
	await endReading()
	expect(await Promise.all([first, ...late, later])).toEqual([0, 1, 1, 1, 2])
	expect(readings()).toBe(3)
})

test('another question is answered at once, and one that was answered is read again', async () => {
	const { ask, endReading, readings } = slowShelf()
	const answers = [ask('one'), ask('other')]
	expect(readings()).toBe(2)
	await endReading()
	await endReading()
	expect(await Promise.all(answers)).toEqual([0, 0])
	const again = ask('one')
	await endReading()
	expect([await again, readings()]).toEqual([0, 3])
})

test('a reading that fails fails for who asked for it, and not for who came meanwhile', async () => {
	const { ask, put, endReading } = slowShelf()
	put(-1)
	const first = ask().catch(({ message }: Error) => message)
	put(7)
	const next = ask()
	await endReading()
	await endReading()
	expect(await Promise.all([first, next])).toEqual(['An empty shelf', 7])
})
