import { expect, test } from 'vitest'
import type { EventData } from '@/lib/exchange/protocol'
import { someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { deviceOf } from './device-of'
import { requestAs } from './request-as'

const eventIn = (text: string) => (text.startsWith('data:') ? JSON.parse(text.slice(5)) : null)

/** Two devices of a team. The events that come to the second one and say what has changed go through `change`. */
async function twoDevices(change: (event: EventData) => EventData | null) {
	const member = await newWorkspace()
	const [lin, wei] = [await member('Lin Chen'), await member('Wei Sun')]
	const sending = await deviceOf({ name: 'Lin Chen', slot: lin.device.slot, request: requestAs(lin) })
	await sending.now().desk.saveRoles([someRole])
	await sending.settle()
	let answer: typeof fetch = requestAs(wei)
	const events: EventData[] = []
	const changed = new TransformStream<Uint8Array, Uint8Array>({
		transform(bytes, controller) {
			const event: EventData | null = eventIn(new TextDecoder().decode(bytes))
			if (event) events.push(event)
			const passed = event?.changes ? change(event) : event
			if (passed) controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(passed)}\n\n`))
		},
	})
	const receiving = await deviceOf({
		name: 'Wei Sun',
		slot: wei.device.slot,
		request: async (path, init) => {
			const answered = await answer(path, init)
			return String(path).includes('events?with=changes')
				? new Response(answered.body?.pipeThrough(changed))
				: answered
		},
	})
	await expect.poll(() => events.length).toBe(1)
	let added = 0
	return {
		sending,
		receiving,
		events: events as readonly EventData[],
		/** Lets the server answer nothing more that the second device asks. */
		fallSilent: () => {
			answer = () => new Promise(() => {})
		},
		/** Adds somebody on the first device; resolves when they are on the second one. */
		add: async () => {
			added++
			const name = `Person ${added}`
			await sending.now().desk.saveCandidates({ saved: [someone(`p${added}`, { name })] })
			await sending.settle()
			await expect
				.poll(async () => (await receiving.now().desk.candidate(`p${added}`))?.candidate.name)
				.toBe(name)
		},
		end: () => {
			sending.end()
			receiving.end()
		},
	}
}

test('colleagues’ changes come with their events: the device need not ask', async () => {
	const { events, fallSilent, add, end } = await twoDevices((event) => event)
	fallSilent()
	await add()
	await add()
	expect(events.at(-1)?.changes?.entries.map(({ store }) => store)).toContain('candidates')
	end()
})

test('a device that has missed an event asks, and has everything', async () => {
	let count = 0
	const { sending, receiving, add, end } = await twoDevices((event) => (count++ === 0 ? null : event))
	await sending.now().desk.saveCandidates({ saved: [someone('missed')] })
	await sending.settle()
	await expect.poll(() => count).toBeGreaterThan(0)
	await add()
	expect((await receiving.now().desk.candidate('missed'))?.candidate.key).toBe('missed')
	end()
})

test('what was meant for another view of the list is not taken in: the device asks', async () => {
	const forAnother = ({ complete, changes }: EventData): EventData => {
		const value = someone('foreign')
		const entries = [{ store: 'candidates', key: value.key, change: complete, value }] as const
		return changes ? { complete, changes: { ...changes, view: 'another', entries } } : { complete }
	}
	const { receiving, add, events, end } = await twoDevices(forAnother)
	await add()
	expect(events.at(-1)?.changes).toBeDefined()
	expect(await receiving.now().desk.candidate('foreign')).toBeNull()
	end()
})
