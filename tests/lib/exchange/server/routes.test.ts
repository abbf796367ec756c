import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { maxChannels } from '@/lib/limits/exchange-limits'
import { password, printedCode, visit } from '../../team-api/visit'
import { candidate, put } from './workspace'

const owner = visit()
beforeAll(async () => {
	const made = { code: await printedCode(), name: 'Li Na', email: 'li@example.org', password }
	await owner.ask('owner', made)
})

/** Reads the texts of a stream one by one. */
function readerOf({ body }: Response) {
	const reader = (body as ReadableStream<Uint8Array>).getReader()
	return {
		read: async () => new TextDecoder().decode((await reader.read()).value),
		cancel: () => reader.cancel(),
	}
}

it('whoever is signed out gets nothing of the exchange', async () => {
	const stranger = visit()
	for (const target of ['snapshot', 'changes?after=0', 'events', 'key'])
		expect(await stranger.ask(`exchange/${target}`)).toEqual({ status: 401, reason: 'signed-out' })
	expect(await stranger.ask('exchange/batches', { id: randomUUID(), entries: [] })).toMatchObject({
		status: 401,
	})
	expect(await stranger.ask('audit')).toMatchObject({ status: 401 })
})

it('a batch goes up, and comes down as a change, in a snapshot and as an event', async () => {
	const events = readerOf(await owner.send('exchange/events'))
	const telling = readerOf(await owner.send('exchange/events?with=changes'))
	for (const one of [events, telling]) expect(await one.read()).toBe('data: {"complete":1}\n\n')
	const today = new Date().toISOString().slice(0, 10)
	const added = candidate('a', { savedOn: today })
	const batch = { id: randomUUID(), entries: [put.candidate(added)] }
	const answer = await owner.ask('exchange/batches', batch)
	expect(answer).toMatchObject({ complete: 2, results: [{ store: 'candidates', key: 'a', change: 2 }] })
	expect(await events.read()).toBe('data: {"complete":2}\n\n')
	const { view, entries } = await owner.ask('exchange/changes?after=1')
	const told = { complete: 2, changes: { after: 1, view, head: answer.head, entries } }
	expect(JSON.parse((await telling.read()).replace('data:', ''))).toEqual(told)
	await Promise.all([events.cancel(), telling.cancel()])
	expect(await owner.ask('exchange/changes?after=0')).toMatchObject({
		complete: 2,
		head: answer.head,
		openings: 'all',
		entries: [{ key: 'settings' }, { key: 'a', value: added }],
	})
	const snapshot = await owner.send('exchange/snapshot')
	expect(snapshot.headers.get('content-type')).toBe('application/x-ndjson')
	expect((await snapshot.text()).trimEnd().split('\n')).toHaveLength(4)
	expect(await owner.ask('exchange/batches', { ...batch, entries: [] })).toEqual({
		status: 409,
		reason: 'batch-differs',
	})
	expect(await owner.ask('audit')).toMatchObject({
		isWhole: true,
		head: (answer.head as { number: number }).number,
	})
})

it('what is no question is refused', async () => {
	for (const target of ['changes', 'changes?after=-1', 'changes?after=x', 'snapshot?openings=a%20b'])
		expect(await owner.ask(`exchange/${target}`)).toEqual({ status: 422, reason: 'invalid' })
	expect(await owner.ask('exchange/changes?after=99')).toEqual({ status: 409, reason: 'snapshot-needed' })
	for (const body of [{}, { id: 'x', entries: [] }, { id: randomUUID(), entries: [{ store: 'device' }] }])
		expect(await owner.ask('exchange/batches', body)).toEqual({ status: 422, reason: 'invalid' })
	const wrong = { id: randomUUID(), entries: [{ store: 'device', key: 'a', from: 0, value: null }] }
	const told = await (await owner.send('exchange/batches', wrong)).json()
	expect(told).toMatchObject({
		errors: [{ pointer: '/entries/0/store', detail: expect.stringContaining('candidates') }],
	})
	expect(await owner.ask('audit?before=0')).toEqual({ status: 422, reason: 'invalid' })
})

it('a member has so many channels and no more; one that is given up makes room', async () => {
	const open = []
	for (let at = 0; at < maxChannels; at++) open.push(await owner.send('exchange/events'))
	expect(open.every(({ ok }) => ok)).toBe(true)
	expect(await owner.ask('exchange/events')).toEqual({ status: 429, reason: 'too-many' })
	await open[0]?.body?.cancel()
	expect((await owner.send('exchange/events', undefined, { method: 'GET' })).ok).toBe(true)
	for (const { body } of open.slice(1)) await body?.cancel()
})
