import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangedStores } from '@/lib/exchange/protocol'
import { runs } from '@/tests/runs'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'
import { type Done, doing, type Step, someRole } from './steps'

// Whatever three devices do at once, with lines that break and pages that close: at the end all have the same, as the server
// has it; what was entered is there or in the history; of who was deleted nothing is left.

async function threeDevices() {
	const member = await newWorkspace()
	const signed = [await member('Lin Chen'), await member('Wei Sun'), await member('Anna Keller')]
	const open = (one: (typeof signed)[number]) =>
		deviceOf({ name: one.member.name, slot: one.device.slot, request: requestAs(one) })
	const [first, second, third] = signed as [(typeof signed)[0], (typeof signed)[0], (typeof signed)[0]]
	const devices = [await open(first)]
	await devices[0]?.now().desk.saveRoles([someRole])
	await devices[0]?.settle()
	devices.push(await open(second), await open(third))
	return { devices, another: () => open(first) }
}
type Device = Awaited<ReturnType<typeof deviceOf>>

/** Everything that a device has of the team's list, by store and key. */
async function listOf(device: Device) {
	const { records } = device.now().store
	const list: Record<string, unknown> = {}
	for (const store of exchangedStores)
		for (const { key, value } of await records.all(store))
			list[`${store} ${String(key)}`] = store === 'settings' ? { ...(value as object), decider: '' } : value
	return list
}

/** Sends and takes in until nobody has anything left, and settles what two have changed in the same place. */
async function settleAll(devices: readonly Device[]) {
	for (let isLeft = true; isLeft; ) {
		isLeft = false
		for (const device of devices) await device.settle()
		for (const device of devices) {
			for (const one of await device.now().team.unsettled()) {
				isLeft = true
				if (one.kind === 'conflict')
					await device
						.now()
						.team.choose({ id: one.id, side: one.at.endsWith('5Z') ? 'mine' : 'theirs', reason: '' })
				else throw new Error(`refused: ${JSON.stringify(one)}`)
			}
		}
	}
	for (const device of devices) await device.settle()
}

const run = fc.array(fc.record({ device: fc.nat(2), step: doing }), { minLength: 5, maxLength: 25 })

test('three devices end with the same list, and nothing that was entered is lost', async () => {
	await fc.assert(
		fc.asyncProperty(run, async (steps) => {
			const { devices, another } = await threeDevices()
			const done: Done[] = []
			try {
				for (const { device, step } of steps) await (step as Step).run(devices[device] as Device, done)
				await settleAll(devices)
				const fresh = await another()
				const list = await listOf(fresh)
				fresh.end()
				for (const device of devices) expect(await listOf(device)).toEqual(list)
				const ids = Object.entries(list).flatMap(([name, value]) =>
					name.startsWith('candidates ') ? [(value as { id: string }).id] : [],
				)
				expect(new Set(ids).size).toBe(ids.length)
				const text = JSON.stringify(list)
				const gone = new Set(
					done.flatMap((one) => ('deleted' in one ? one.deleted : 'undone' in one ? one.undone : [])),
				)
				for (const one of done) {
					if ('deleted' in one) expect(text).not.toContain(one.name)
					else if ('of' in one && !gone.has(one.of)) expect(text).toContain(one.written)
				}
			} finally {
				for (const device of devices) device.end()
			}
		}),
		{ numRuns: runs(12) },
	)
})
