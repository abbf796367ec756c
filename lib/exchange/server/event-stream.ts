import { onShutdown } from '@/lib/http/shutdown.mjs'
import { maxChannels } from '@/lib/limits/exchange-limits'
import type { EventData } from '../protocol'
import type { Signed } from './member'
import { watchChanges } from './watch-changes'

/** Milliseconds between comments that keep the channel alive. */
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
 * An event stream of the workspace's number. It ends when the reader leaves, the member is signed out, or the server shuts
 * down. For a slow reader one event is queued; the next one then covers everything since.
 * @returns null if the member has the maximum number of channels
 */
export async function eventStream(
	signed: Signed,
	{ isSignedIn, signal }: Channel,
): Promise<ReadableStream<Uint8Array> | null> {
	if (countOf(signed) >= maxChannels) return null
	count(signed, 1)
	const encoder = new TextEncoder()
	const newest = { complete: 0, told: -1, tell: () => {} }
	const onChange = (complete: number) => {
		newest.complete = complete
		newest.tell()
	}
	const { complete, leave } = await watchChanges(signed.workspace, onChange).catch((error: unknown) => {
		count(signed, -1)
		throw error
	})
	newest.complete = Math.max(newest.complete, complete)
	let free = () => {}
	return new ReadableStream<Uint8Array>({
		start(controller) {
			let isOver = false
			const hasRoom = () => !isOver && (controller.desiredSize ?? 0) > 0
			const send = (text: string) => controller.enqueue(encoder.encode(text))
			newest.tell = () => {
				if (newest.told === newest.complete || !hasRoom()) return
				newest.told = newest.complete
				send(event({ complete: newest.complete }))
			}
			const end = () => {
				if (isOver) return
				free()
				controller.close()
			}
			const heartbeat = setInterval(async () => {
				if (!(await isSignedIn().catch(() => true))) end()
				else if (hasRoom()) send(':\n\n')
			}, heartbeatMilliseconds)
			const forget = onShutdown(end)
			free = () => {
				if (isOver) return
				isOver = true
				clearInterval(heartbeat)
				signal.removeEventListener('abort', end)
				forget()
				leave()
				count(signed, -1)
			}
			newest.tell()
			signal.addEventListener('abort', end)
			if (signal.aborted) end()
		},
		pull: () => newest.tell(),
		cancel: () => free(),
	})
}
