import { expect, test } from 'vitest'
import { createTurns } from '@/lib/exchange/server/turns'

/** Work that notes when it begins and ends, and ends when it is let. */
function workOf(noted: string[], name: string) {
	let end = () => {}
	let fail = () => {}
	const over = new Promise<string>((resolve, reject) => {
		end = () => resolve(name)
		fail = () => reject(new Error(name))
	})
	const work = async () => {
		noted.push(`${name} begins`)
		return over.finally(() => noted.push(`${name} ends`))
	}
	return { work, end: () => end(), fail: () => fail() }
}

test('work of one name is done in turn, whatever becomes of the work before, and another name does not wait', async () => {
	const inTurn = createTurns()
	const noted: string[] = []
	const first = workOf(noted, '1')
	const second = workOf(noted, '2')
	const third = workOf(noted, '3')
	const other = workOf(noted, 'other')
	const results = [first, second, third].map(({ work }) => inTurn('a', work))
	const beside = inTurn('b', other.work)
	third.end()
	second.end()
	other.end()
	expect(await beside).toBe('other')
	expect(noted.toSorted()).toEqual(['1 begins', 'other begins', 'other ends'])
	first.fail()
	const settled = await Promise.allSettled(results)
	expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
	expect(noted.filter((line) => !line.startsWith('other'))).toEqual(
		['1', '2', '3'].flatMap((name) => [`${name} begins`, `${name} ends`]),
	)
	expect(await inTurn('a', async () => 'again')).toBe('again')
})
