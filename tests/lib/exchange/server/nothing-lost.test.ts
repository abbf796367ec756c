import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BatchEntry } from '@/lib/exchange/protocol'
import { applyBatch } from '@/lib/exchange/server/batch/apply-batch'
import { changesAfter } from '@/lib/exchange/server/changes'
import { deviceOf } from './devices'
import { candidate, day, decision, newWorkspace, role, send, snapshot } from './workspace'

const anyKey = fc.constantFrom('a', 'b', 'c', 'd')
const anyDevice = fc.integer({ min: 0, max: 2 })

type Step = { readonly device: number } & (
	| { readonly does: 'edit' | 'decide' | 'remove' | 'erase' | 'withdraw'; readonly keys: readonly string[] }
	| { readonly does: 'follow' }
	| { readonly does: 'resend'; readonly at: number }
	| { readonly does: 'forge'; readonly how: 'stale' | 'future' | 'shape' | 'outside' }
)

const anyKeys = fc.uniqueArray(anyKey, { minLength: 1, maxLength: 3 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			device: anyDevice,
			does: fc.constantFrom('edit', 'edit', 'edit', 'decide', 'remove', 'erase', 'withdraw'),
			keys: anyKeys,
		}),
	},
	{ weight: 3, arbitrary: fc.record({ device: anyDevice, does: fc.constant('follow' as const) }) },
	{
		weight: 1,
		arbitrary: fc.record({ device: anyDevice, does: fc.constant('resend' as const), at: fc.nat(9) }),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			device: anyDevice,
			does: fc.constant('forge' as const),
			how: fc.constantFrom('stale', 'future', 'shape', 'outside'),
		}),
	},
)

async function threeDevices() {
	const member = await newWorkspace()
	const devices = [
		deviceOf(await member('Li Na')),
		deviceOf(await member('Wang Wei')),
		deviceOf(await member('Chen Yu')),
	]
	await devices[0]?.send([{ store: 'roles', key: 'r', value: role('r') }])
	return devices
}

type Device = ReturnType<typeof deviceOf>

let text = 0

/** What a device puts, each time with a text that nobody else has. */
function putsOf(device: Device, { does, keys }: Extract<Step, { keys: readonly string[] }>) {
	return keys.map((key) => {
		const own = `text ${++text}`
		if (does === 'edit') return { store: 'candidates', key, value: candidate(key, { name: own }) } as const
		if (does === 'remove') return { store: 'candidates', key, value: null } as const
		if (does === 'withdraw') return { store: 'decisions', key: `r ${key}`, value: null } as const
		const { name } = device.signed.member
		return does === 'decide'
			? ({
					store: 'decisions',
					key: `r ${key}`,
					value: decision('r', key, { by: name, reason: own }),
				} as const)
			: ({ store: 'removed', key, value: { key, hashes: [], on: day, why: 'removed' } } as const)
	})
}

/** Sends what is to change nothing; returns whether it did not. */
async function forge(device: Device, how: Extract<Step, { does: 'forge' }>['how'], other: Device) {
	const edit = (more: object, from: number) =>
		({
			store: 'candidates',
			key: 'a',
			from,
			value: { ...candidate('a', { name: 'forged' }), ...more },
		}) as BatchEntry
	const forged = {
		stale: edit({}, 1_000_000),
		future: edit({ version: 2 ** 50 }, 0),
		shape: edit({ savedOn: 'today' }, 0),
		outside: edit({}, 1),
	}[how]
	const by = how === 'outside' ? { ...device.signed, workspace: other.signed.workspace } : device.signed
	const { results } = await applyBatch(by, { id: randomUUID(), entries: [forged] })
	return results.every((result) => 'refused' in result)
}

it('whatever three devices do, nothing is lost, nothing is there twice, and all hold the same in the end', async () => {
	const [elsewhere] = await threeDevices()
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
			const devices = await threeDevices()
			/** What was last said to be stored of each record. */
			const stored = new Map<string, unknown>()
			const erased = new Set<string>()
			for (const step of steps) {
				const device = devices[step.device] as Device
				if (step.does === 'follow') await device.follow()
				else if (step.does === 'resend') await device.resend(step.at)
				else if (step.does === 'forge') expect(await forge(device, step.how, elsewhere as Device)).toBe(true)
				else {
					const puts = putsOf(device, step)
					const { results } = await device.send(puts)
					for (const [at, result] of results.entries()) {
						const { store, key, value } = puts[at] as (typeof puts)[number]
						if ('refused' in result) {
							// Whoever was refused has got what is stored in its place.
							if (result.refused === 'stale')
								expect(result.value).toEqual(stored.get(`${store} ${key}`) ?? null)
							continue
						}
						stored.set(`${store} ${key}`, value)
						if (store === 'removed') erased.add(key)
						if (store === 'removed' || (store === 'candidates' && !value)) {
							stored.set(`candidates ${key}`, null)
							stored.set(`decisions r ${key}`, null)
						}
					}
				}
			}
			for (const device of devices) await device.follow()
			const [first, ...others] = devices.map((device) => device.records())
			for (const other of others) expect(other).toEqual(first)
			const { entries } = await snapshot((devices[0] as Device).signed)
			expect(new Map(entries.map(({ store, key, value }) => [`${store} ${key}`, value]))).toEqual(first)
			for (const [id, value] of stored) expect(first?.get(id) ?? null).toEqual(value)
			expect(JSON.stringify(entries)).not.toContain('forged')
			for (const key of erased) expect(first?.has(`candidates ${key}`)).toBe(false)
			const back = await (devices[0] as Device).send(
				[...erased].map((key) => ({ store: 'candidates', key, value: candidate(key) }) as const),
			)
			for (const result of back.results) expect(result).toMatchObject({ refused: 'removed' })
		}),
		{ numRuns: 8 },
	)
})

it('who asks meanwhile misses no change of several connections, and none is refused that should not be', async () => {
	const member = await newWorkspace()
	const writers = await Promise.all(['Li Na', 'Wang Wei', 'Chen Yu'].map((name) => member(name)))
	const reader = deviceOf(await member('Wu Min'))
	let isOver = false
	const writing = Promise.all(
		writers.map(async (writer, at) => {
			for (let batch = 0; batch < 12; batch++) {
				const keys = Array.from({ length: 1 + ((batch * 7) % 5) }, (_, n) => `w${at}-${batch}-${n}`)
				const { results } = await send(
					writer,
					keys.map((key) => ({ store: 'candidates', key, from: 0, value: candidate(key) }) as const),
				)
				expect(results.filter((result) => 'refused' in result)).toEqual([])
			}
		}),
	).finally(() => {
		isOver = true
	})
	while (!isOver) await reader.follow()
	await writing
	const last = await changesAfter(reader.signed, { after: 0, view: '' })
	expect(last.complete).toBe(36)
	await reader.follow()
	expect(reader.records().size).toBe(3 * (1 + 3 + 5 + 2 + 4) * 2 + 3 * (1 + 3))
	const { entries } = await snapshot(reader.signed)
	expect(entries).toHaveLength(reader.records().size)
})

it('of two who change the same records at once, one gets each, and the other learns of it', async () => {
	const member = await newWorkspace()
	const [li, wang] = [await member('Li Na'), await member('Wang Wei')]
	const keys = ['a', 'b', 'c', 'd']
	const of = (name: string, order: readonly string[], from = 0) =>
		order.map((key) => ({ store: 'candidates', key, from, value: candidate(key, { name }) }) as const)
	for (const from of [0, 1, 2]) {
		const answers = await Promise.all([
			send(li, of('Li', keys, from)),
			send(wang, of('Wang', keys.toReversed(), from)),
		])
		const refused = answers.map(({ results }) => results.filter((result) => 'refused' in result).length)
		expect(refused.toSorted()).toEqual([0, keys.length])
	}
})
