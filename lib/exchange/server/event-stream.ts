import type { WorkspaceNumbers } from '@/lib/database/workspace-numbers'
import { places } from '@/lib/http/places.mjs'
import { onShutdown } from '@/lib/http/shutdown.mjs'
import { maxChannels } from '@/lib/limits/exchange-limits'
import { type DeviceMember, limitedToDevice } from './member'
import { type Event, encodeEvent, type MemberStanding, toldChanges } from './told-changes'
import { watchChanges } from './watch-changes'

/** Milliseconds between comments that keep the channel alive. */
const heartbeatMilliseconds = 15_000
const heartbeat = new TextEncoder().encode(':\n\n')

type Channel = {
	/** The session of this channel as it is now; null if it has ended. */
	readonly findSession: () => Promise<DeviceMember | null>
	/** Whether events say what has changed besides. */
	readonly withChanges: boolean
	readonly signal: AbortSignal
}

/**
 * An event stream of the workspace's number, and of what has changed. It ends when the reader leaves, the member's session
 * ends (at once if somebody ended it, on whichever server), or the server shuts down. For a slow reader one event is queued;
 * the next one then covers everything since.
 * @returns null if the member has the maximum number of channels
 */
export async function eventStream(
	signed: Pick<DeviceMember, 'workspace' | 'member'>,
	{ findSession, withChanges, signal }: Channel,
): Promise<ReadableStream<Uint8Array> | null> {
	const [place, holder] = [`channels of ${signed.member.id}`, signed.member.id]
	if (await places().take(place, holder, { most: maxChannels })) return null
	/** The newest numbers, and those with which the reader was told or the session was last found to stand. */
	const newest = { complete: 0, access: 0 }
	const seen = { complete: 0, access: 0 }
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
			const end = () => {
				if (isOver) return
				free()
				controller.close()
			}
			/** The session as it was last found; null until it is, and while the database is away. */
			let standing: MemberStanding | null = null
			/** Ends the channel if the session has ended; if the database is away, the next heartbeat asks again. */
			const check = async () => {
				const lookedUpAt = newest.access
				const found = await findSession().catch(() => undefined)
				if (found === null) end()
				else if (!found) standing = null
				else if (!standing || standing.access <= lookedUpAt)
					standing = { signed: limitedToDevice(found), access: lookedUpAt }
			}
			const onAccess = async () => {
				seen.access = newest.access
				await check()
				if (hasRoom()) controller.enqueue(encodeEvent({ complete: newest.complete, access: true }))
			}
			/** What has happened since the reader was told: what has changed, or the number alone. */
			const nextEvent = async (): Promise<Event> => {
				const { complete } = newest
				const told = withChanges && standing ? toldChanges(standing, seen.complete) : null
				return (await told?.catch(() => null)) ?? { complete, bytes: encodeEvent({ complete }) }
			}
			let isTelling = false
			const tell = async () => {
				if (isTelling) return
				isTelling = true
				while (seen.complete < newest.complete && hasRoom()) {
					const { complete, bytes } = await nextEvent()
					// Another event has taken the room meanwhile.
					if (!hasRoom()) break
					seen.complete = complete
					controller.enqueue(bytes)
				}
				isTelling = false
			}
			const tellNews = () => {
				if (seen.access !== newest.access) void onAccess()
				void tell()
			}
			/** The first event, once the session is known to stand at the numbers that were read. */
			const begin = async () => {
				seen.access = newest.access
				await check()
				if (isOver) return
				seen.complete = newest.complete
				controller.enqueue(encodeEvent({ complete: newest.complete }))
				onNews = tellNews
				onNews()
			}
			const beating = setInterval(async () => {
				await check()
				if (hasRoom()) controller.enqueue(heartbeat)
			}, heartbeatMilliseconds)
			const forget = onShutdown(end)
			free = () => {
				if (isOver) return
				isOver = true
				clearInterval(beating)
				signal.removeEventListener('abort', end)
				forget()
				leave()
				places().free(place, holder)
			}
			signal.addEventListener('abort', end)
			if (signal.aborted) end()
			else void begin()
		},
		pull: () => onNews(),
		cancel: () => free(),
	})
}
