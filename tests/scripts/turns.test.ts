import { expect, test } from 'vitest'
import { maxWaitingForTurn } from '@/lib/limits/server-limits.mjs'
import { turnsOf } from '@/scripts/server/turns.mjs'

test('a client has its turn after one request of another, however many that one has sent', async () => {
	const { turn } = turnsOf({ WORKERS: 1 })
	const begun: string[] = []
	const ask = (client: string) => turn(client).then(() => begun.push(client))
	await Promise.all([...Array.from({ length: 50 }, () => ask('many')), ask('one'), ask('other')])
	expect(begun.slice(0, 4)).toEqual(['many', 'one', 'other', 'many'])
	expect(begun).toHaveLength(52)
})

test('requests begin in rounds of the event loop of their own', async () => {
	const { turn } = turnsOf({ WORKERS: 1 })
	let round = 0
	let isOver = false
	const count = () => {
		round++
		if (!isOver) setImmediate(count)
	}
	setImmediate(count)
	const rounds = await Promise.all(Array.from({ length: 10 }, () => turn('one').then(() => round)))
	isOver = true
	expect(new Set(rounds).size).toBe(10)
})

test('more requests than may wait are told so at once; those of another client are not', async () => {
	const { turn } = turnsOf({ WORKERS: 1 })
	const waiting = Array.from({ length: maxWaitingForTurn }, () => turn('many'))
	expect(await turn('many')).toBe(false)
	expect(await turn('one')).toBe(true)
	expect(new Set(await Promise.all(waiting))).toEqual(new Set([true]))
	expect(await turn('many')).toBe(true)
})

test('connections that do not end coming keep no request from beginning', async () => {
	const { turn, accepted } = turnsOf({ WORKERS: 1 })
	let isOver = false
	const connect = () => {
		accepted()
		if (!isOver) setImmediate(connect)
	}
	connect()
	expect(await turn('one')).toBe(true)
	expect(await turn('one')).toBe(true)
	isOver = true
})
