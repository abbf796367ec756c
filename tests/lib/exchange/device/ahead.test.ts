import { expect, test } from 'vitest'
import type { Batch } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace, snapshot } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

/** More than two batches. */
const people = Array.from({ length: 2500 }, (_, at) => someone(`p${at}`))

type Send = (batch: Batch, go: () => Promise<Response>) => Promise<Response>

/** A device, and what happens to each batch that it sends. */
async function deviceWith(send: Send) {
	const signed = await (await newWorkspace())('Wei Sun')
	const device = await deviceOf({
		name: 'Wei Sun',
		slot: signed.device.slot,
		request: async (path, init) => {
			const go = () => requestAs(signed)(path, init)
			return String(path).endsWith('batches') ? send(JSON.parse(String(init?.body)), go) : go()
		},
	})
	await device.now().desk.saveRoles([someRole])
	await device.settle()
	return { signed, device }
}

const candidatesIn = (batch: Batch) => batch.entries.filter(({ store }) => store === 'candidates').length

test('a part of a list is on its way while the one before is stored, and nothing that could depend on it', async () => {
	const inWork = new Set<Batch>()
	let second = () => {}
	const sentWithFirst = new Promise<void>((resolve) => {
		second = resolve
	})
	const together: (readonly [Batch, Batch])[] = []
	const { signed, device } = await deviceWith(async (batch, go) => {
		for (const other of inWork) together.push([other, batch])
		inWork.add(batch)
		if (inWork.size === 2) second()
		// The first part is stored only once the second one has been sent.
		if (candidatesIn(batch) > 0) await sentWithFirst
		const answer = await go()
		inWork.delete(batch)
		return answer
	})
	await device.now().desk.saveCandidates({ saved: people })
	await device.settle()
	expect(together).not.toEqual([])
	for (const batches of together) {
		const sent = batches.flatMap(({ entries }) => entries)
		expect(new Set(sent.map(({ store }) => store))).toEqual(new Set(['candidates']))
		expect(new Set(sent.map(recordName)).size).toBe(sent.length)
	}
	const { entries } = await snapshot(signed)
	expect(entries.filter(({ store }) => store === 'candidates')).toHaveLength(people.length)
	expect(entries.filter(({ store }) => store === 'patches').length).toBeGreaterThan(0)
	device.end()
})

test.each([
	['is lost on its way', true],
	['is stored, and its answer is lost', false],
])('a list arrives whole, and once, whichever part %s', async (_, isLost) => {
	const failed = new Set<string>()
	const { signed, device } = await deviceWith(async (batch, go) => {
		if (failed.has(batch.id)) return go()
		failed.add(batch.id)
		if (!isLost) await go()
		throw new TypeError('cut')
	})
	await device.now().desk.saveCandidates({ saved: people })
	await device.settle()
	const { entries } = await snapshot(signed)
	const keys = entries.flatMap(({ store, key }) => (store === 'candidates' ? [key] : []))
	expect(keys.toSorted()).toEqual(people.map(({ key }) => key).toSorted())
	expect(device.now().exchange.state()).toMatchObject({ waiting: 0, refused: 0 })
	device.end()
})
