import { whenToldToEnd } from '@/lib/http/ending.mjs'
import { maxChannels } from '@/lib/limits/exchange-limits'
import type { EventData } from '../protocol'
import type { Signed } from './member'
import { watchChanges } from './watch-changes'

/** Milliseconds after which a comment says that the channel stands. */
const heartbeatMilliseconds = 15_000

/** How many channels each member has. */
const channels = new Map<string, number>()

const countOf = ({ member }: Signed) => channels.get(member.id) ?? 0

function count(signed: Signed, by: 1 | -1) {
	const now = countOf(signed) + by
	if (now > 0) channels.set(signed.member.id, now)
	else channels.delete(signed.member.id)
}

const event = (data: EventData) => `data: ${JSON.stringify(data)}\n\n`

type Channel = {
	/** Whether the member is still signed in on this device. */
	readonly isSignedIn: () => Promise<boolean>
	readonly signal: AbortSignal
}

/**
 * A stream of events that tells of the workspace's number. It ends when the reader goes, the member is
 * signed out, or the server is told to end.
 * @returns null if the member has as many channels as may be
 */
export async function eventStream(
	signed: Signed,
	{ isSignedIn, signal }: Channel,
): Promise<ReadableStream<Uint8Array> | null> {
	if (countOf(signed) >= maxChannels) return null
	count(signed, 1)
	const encoder = new TextEncoder()
	let end = () => count(signed, -1)
	try {
		const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
		const writer = writable.getWriter()
		/** Of a reader who takes nothing, nothing more is kept than is on the way. */
		const send = (text: string) => {
			if ((writer.desiredSize ?? 0) > 0) writer.write(encoder.encode(text)).catch(() => end())
		}
		const { complete, leave } = await watchChanges(signed.workspace, (now) => send(event({ complete: now })))
		const heartbeat = setInterval(async () => {
			if (await isSignedIn().catch(() => true)) send(':\n\n')
			else end()
		}, heartbeatMilliseconds)
		const forget = whenToldToEnd(() => end())
		let isOver = false
		end = () => {
			if (isOver) return
			isOver = true
			clearInterval(heartbeat)
			forget()
			leave()
			count(signed, -1)
			writer.close().catch(() => undefined)
		}
		writer.closed.catch(() => end())
		signal.addEventListener('abort', () => end())
		if (signal.aborted) end()
		send(event({ complete }))
		return readable
	} catch (error) {
		end()
		throw error
	}
}
