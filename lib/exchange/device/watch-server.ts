import type { EventData } from '../protocol'
import { createBackoff } from './backoff'
import type { ServerClient } from './client/server-client'
import type { SyncPosition } from './sync-position'

type Options = {
	readonly server: Pick<ServerClient, 'events'>
	readonly position: Readonly<SyncPosition>
	/** Fetches what is newer; resolves even if that fails. */
	readonly pull: () => Promise<void>
	/** Takes in what an event says has changed, or fetches what is newer; resolves even if that fails. */
	readonly take: (event: EventData) => Promise<void>
	readonly isOver: () => boolean
	readonly signal: AbortSignal
}

/** Milliseconds between two checks whether it is time to ask. */
const tick = 1000
/** How long a silent event stream counts as alive, and how often to ask even so, in milliseconds. */
const maxSilence = 20_000
const pollWhileAlive = 10_000
/** How often to ask without an event stream, in milliseconds. */
const pollWithoutStream = 2000

/** Follows the server's events, and polls as well: often without a working stream, rarely with one. */
export async function watchServer({ server, position, pull, take, isOver, signal }: Options): Promise<void> {
	const backoff = createBackoff(signal)
	let heardAt = 0
	let askedAt = 0

	async function listen() {
		while (!isOver()) {
			try {
				for await (const event of server.events(signal, { withChanges: true })) {
					heardAt = Date.now()
					backoff.reset()
					if (event?.access) await pull()
					else if (event && event.complete > position.complete) await take(event)
				}
				// The server has ended the stream: it may have ended this session.
				await pull()
			} catch {
				// There is nothing to do but try again, and poll in the meantime.
			}
			heardAt = 0
			if (!isOver()) await backoff.wait()
		}
	}
	async function ask() {
		while (!isOver()) {
			const isAlive = Date.now() - heardAt < maxSilence
			if (Date.now() - askedAt >= (isAlive ? pollWhileAlive : pollWithoutStream)) {
				await pull()
				askedAt = Date.now()
			}
			await new Promise<void>((resolve) => setTimeout(resolve, tick))
		}
	}
	await Promise.all([listen(), ask()])
}
