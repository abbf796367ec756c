import type { WorkspaceNumbers } from '@/lib/database/workspace-numbers'
import { places } from '@/lib/http/places.mjs'
import { onShutdown } from '@/lib/http/shutdown.mjs'
import { maxChannels } from '@/lib/limits/exchange-limits'
import type { EventData } from '../protocol'
import type { SignedInMember } from './member'
import { watchChanges } from './watch-changes'

/** Milliseconds between comments that keep the channel alive. */
const heartbeatMilliseconds = 15_000

const event = (data: EventData) => `data: ${JSON.stringify(data)}\n\n`

type Channel = {
	/** Whether the member is still signed in on this device. */
	readonly isSignedIn: () => Promise<boolean>
	readonly signal: AbortSignal
}

/**
 * An event stream of the workspace's number. It ends when the reader leaves, the member's session ends (at once if somebody
 * ended it, on whichever server), or the server shuts down. For a slow reader one event is queued; the next one then covers
 * everything since.
 * @returns null if the member has the maximum number of channels
 */
export async function eventStream(
	signed: SignedInMember,
	{ isSignedIn, signal }: Channel,
): Promise<ReadableStream<Uint8Array> | null> {
	const [place, holder] = [`channels of ${signed.member.id}`, signed.member.id]
	if (await places().take(place, holder, { most: maxChannels })) return null
	const encoder = new TextEncoder()
	/** The newest numbers, and those with which the reader was told or the session was last found to stand. */
	const newest = { complete: 0, access: 0 }
	const seen = { complete: -1, access: -1 }
	let onNews = () => {}
	const onChange = (numbers: WorkspaceNumbers) => {
		Object.assign(newest, numbers)
		onNews()
	}
	const { complete, access, leave } = await watchChanges(signed.workspace, onChange).catch(
		(error: unknown) => {
			places().free(place, holder)
			throw error
		},
	)
	newest.complete = Math.max(newest.complete, complete)
	newest.access = Math.max(newest.access, access)
	let free = () => {}
	return new ReadableStream<Uint8Array>({
		start(controller) {
			let isOver = false
			const hasRoom = () => !isOver && (controller.desiredSize ?? 0) > 0
			const send = (text: string) => controller.enqueue(encoder.encode(text))
			const end = () => {
				if (isOver) return
				free()
				controller.close()
			}
			/** Ends the channel if the session has ended; if the database is away, the next heartbeat asks again. */
			const check = async () => {
				if (!(await isSignedIn().catch(() => true))) end()
			}
			const onAccess = async (isFirst: boolean) => {
				await check()
				if (!isFirst && hasRoom()) send(event({ complete: newest.complete, access: true }))
			}
			onNews = () => {
				if (seen.access !== newest.access) {
					void onAccess(seen.access < 0)
					seen.access = newest.access
				}
				if (seen.complete === newest.complete || !hasRoom()) return
				seen.complete = newest.complete
				send(event({ complete: newest.complete }))
			}
			const heartbeat = setInterval(async () => {
				await check()
				if (hasRoom()) send(':\n\n')
			}, heartbeatMilliseconds)
			const forget = onShutdown(end)
			free = () => {
				if (isOver) return
				isOver = true
				clearInterval(heartbeat)
				signal.removeEventListener('abort', end)
				forget()
				leave()
				places().free(place, holder)
			}
			onNews()
			signal.addEventListener('abort', end)
			if (signal.aborted) end()
		},
		pull: () => onNews(),
		cancel: () => free(),
	})
}
