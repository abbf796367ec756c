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
	/** What is asked for at one moment, or waits for the end of a reading, is read in the next one. */
	const nextMoment = () => new Promise((resolve) => setImmediate(resolve))
	const endReading = async () => {
		ends.shift()?.()
		await nextMoment()
	}
	return { ask, put, nextMoment, endReading, readings: () => readings }
}

test('who asks while an answer is being read shares the next one, and misses nothing that came before they asked', async () => {
	const { ask, put, nextMoment, endReading, readings } = slowShelf()
	const first = ask()
	await nextMoment()
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

test('all who ask at the same moment share one answer', async () => {
	const { ask, put, nextMoment, endReading, readings } = slowShelf()
	const asked = [ask(), ask(), ask()]
	put(3)
	await nextMoment()
	await endReading()
	expect([await Promise.all(asked), readings()]).toEqual([[3, 3, 3], 1])
})

test('another question is answered at once, and one that was answered is read again', async () => {
	const { ask, nextMoment, endReading, readings } = slowShelf()
	const answers = [ask('one'), ask('other')]
	await nextMoment()
	expect(readings()).toBe(2)
	await endReading()
	await endReading()
	expect(await Promise.all(answers)).toEqual([0, 0])
	const again = ask('one')
	await nextMoment()
	await endReading()
	expect([await again, readings()]).toEqual([0, 3])
})

test('a reading that fails fails for who asked for it, and not for who came meanwhile', async () => {
	const { ask, put, nextMoment, endReading } = slowShelf()
	put(-1)
	const first = ask().catch(({ message }: Error) => message)
	await nextMoment()
	put(7)
	const next = ask()
	await endReading()
	await endReading()
	expect(await Promise.all([first, next])).toEqual(['An empty shelf', 7])
})
