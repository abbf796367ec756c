import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { eventStream } from '@/lib/exchange/server/event-stream'
import { follow } from '@/lib/exchange/server/follow'
import type { Signed } from '@/lib/exchange/server/member'
import { newTeam, now, personAt, send } from './team'

type AtWork = {
	readonly members: number
	readonly seconds: number
	/** Seconds between two edits of a member, on the average. */
	readonly pause: number
	readonly memoryInUse: () => number
}

/** How long members who are at work at once wait, in milliseconds, what failed, and the memory before and after, in bytes. */
export type Worked = {
	readonly edits: number[]
	readonly seen: number[]
	readonly faults: unknown[]
	readonly memory: { readonly before: number; readonly after: number }
}

const wait = (milliseconds: number, signal: AbortSignal) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, milliseconds)
		signal.addEventListener('abort', () => {
			clearTimeout(timer)
			resolve()
		})
	})

/** Has members follow their workspace by events, each of whom edits a candidate of their own now and then. */
export async function membersAtOnce({ members, seconds, pause, memoryInUse }: AtWork): Promise<Worked> {
	const team = await newTeam(members)
	const over = new AbortController()
	const { signal } = over
	setMaxListeners(0, signal)
	const begun = new Map<string, number>()
	const worked = { edits: [] as number[], seen: [] as number[], faults: [] as unknown[] }

	async function keepUp(signed: Signed) {
		const device = { ...signed.device, id: randomUUID(), keptDays: null, openings: null }
		let after = 0
		const stream = await eventStream(signed, { isSignedIn: async () => true, signal })
		if (!stream) throw new Error('No channel')
		for await (const _event of stream) {
			const changes = await follow({ ...signed, device }, { after, view: 'all', stored: null })
			after = changes.complete
			for (const { value } of changes.entries) {
				const start = begun.get((value as { readonly name?: string } | null)?.name ?? '')
				if (start !== undefined) worked.seen.push(now() - start)
			}
		}
	}
	async function edit(signed: Signed, place: number) {
		const { key } = personAt(place)
		let from = 0
		for (let round = 0; ; round++) {
			// The first ones are spread as all others are.
			await wait(Math.random() * pause * 2000, signal)
			if (signal.aborted) return
			const name = `${signed.member.name}, edit ${round}`
			const start = now()
			begun.set(name, start)
			const value = { ...personAt(place), key, name }
			const { results } = await send(signed, [{ store: 'candidates', key, from, value }])
			from = results[0]?.change ?? from
			worked.edits.push(now() - start)
		}
	}

	const before = memoryInUse()
	const work = team.flatMap((signed, place) => [keepUp(signed), edit(signed, place)])
	const ended = work.map((one) => one.catch((error: unknown) => void worked.faults.push(error)))
	await wait(seconds * 1000, new AbortController().signal)
	over.abort()
	await Promise.all(ended)
	begun.clear()
	return { ...worked, memory: { before, after: memoryInUse() } }
}
