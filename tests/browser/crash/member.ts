import { randomUUID } from 'node:crypto'
import { createServerClient } from '@/lib/exchange/device/client/server-client'
import { loadList } from '@/lib/exchange/device/load-list'
import { createMirror } from '@/lib/exchange/device/mirror'
import type { BatchAnswer, BatchEntry, ChangedEntry, SnapshotHead } from '@/lib/exchange/protocol'
import { untilDone } from './killing'

/** A member's device without a page: it sends each request until it is answered, as a device does. */
export function memberAt(origin: string) {
	let cookies = ''
	const ask = async (path: string, body?: object) => {
		const response = await fetch(`${origin}/api/team/${path}`, {
			headers: { cookie: cookies, ...(body && { 'content-type': 'application/json' }) },
			...(body && { method: 'POST', body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(30_000),
		})
		if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
		const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
		if (set.length > 0) cookies = set.join('; ')
		return response
	}
	const server = () =>
		createServerClient((input, init) =>
			fetch(new URL(String(input), origin), { ...init, headers: { ...init?.headers, cookie: cookies } }),
		)
	const answered = (path: string, body?: object) => untilDone(async () => (await ask(path, body)).json())
	return {
		answered,
		/** The server as its device asks it, without asking again. */
		server,
		cookies: () => cookies,
		/** Is the same device from now on. */
		takeCookies: (from: { readonly cookies: () => string }) => {
			cookies = from.cookies()
		},
		send: (entries: readonly BatchEntry[]): Promise<BatchAnswer> =>
			answered('exchange/batches', { id: randomUUID(), entries }),
		/** What comes by the channel of notices, piece by piece, until the signal says so. */
		async *events(signal: AbortSignal): AsyncGenerator<string> {
			const { body, status } = await fetch(`${origin}/api/team/exchange/events`, {
				headers: { cookie: cookies },
				signal,
			})
			if (status !== 200 || !body) throw new Error(`exchange/events: ${status}`)
			yield* body.pipeThrough(new TextDecoderStream())
		},
		/** All that is stored, and the number of changes that made it. */
		snapshot: () =>
			untilDone(async () => {
				const lines = (await (await ask('exchange/snapshot')).text()).trim().split('\n')
				const [head, ...rest] = lines.map((line) => JSON.parse(line))
				if (!rest.at(-1)?.end) throw new Error('The snapshot broke off')
				return { head: head as SnapshotHead, entries: rest.slice(0, -1) as readonly ChangedEntry[] }
			}),
		/** What a new device has once it has loaded the list, and how many packs it came in. */
		load: () =>
			untilDone(async () => {
				const mirror = createMirror()
				let packs = 0
				await loadList({
					server: server(),
					stored: null,
					take: (entries, pack) => {
						if (pack) packs++
						for (const entry of entries) mirror.take(entry)
					},
				})
				return { mirror, packs }
			}),
	}
}

export type Member = ReturnType<typeof memberAt>

const day = '2026-11-24'

/** A new opening, as a device sends it. */
export const opening = (id: string) =>
	({
		store: 'roles',
		key: id,
		from: 0,
		value: {
			id,
			name: `Opening ${id}`,
			gap: '',
			rulesets: ['article'],
			facts: {},
			createdOn: day,
			changedOn: day,
		},
	}) as const
