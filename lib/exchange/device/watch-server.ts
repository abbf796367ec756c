import { growingPauses } from './backoff'
import type { Door } from './server-client'
import type { Followed } from './sync-position'

type Watching = {
	readonly door: Pick<Door, 'events'>
	readonly followed: Readonly<Followed>
	/** Fetches what is newer; resolves even if that fails. */
	readonly pull: () => Promise<void>
	readonly isOver: () => boolean
	readonly signal: AbortSignal
}

/** Milliseconds between two checks whether it is time to ask. */
const tick = 1000
/** How long a silent event stream counts as alive, and how often to ask even so, in milliseconds. */
const silence = 20_000
const reassurance = 10_000
/** How often to ask without an event stream, in milliseconds. */
const withoutChannel = 2000

/** Follows the server's events, and polls as well: often without a working stream, rarely with one. */
export async function watchServer({ door, followed, pull, isOver, signal }: Watching): Promise<void> {
	const pauses = growingPauses(signal)
	let heardAt = 0
	let askedAt = 0

	async function listen() {
		while (!isOver()) {
			try {
				for await (const event of door.events(signal)) {
					heardAt = Date.now()
					pauses.succeeded()
					if (event && event.complete > followed.complete) await pull()
				}
			} catch {
				// There is nothing to do but try again, and poll in the meantime.
			}
			heardAt = 0
			if (!isOver()) await pauses.wait()
		}
	}
	async function ask() {
		while (!isOver()) {
			const isAlive = Date.now() - heardAt < silence
			if (Date.now() - askedAt >= (isAlive ? reassurance : withoutChannel)) {
				await pull()
				askedAt = Date.now()
			}
			await new Promise<void>((resolve) => setTimeout(resolve, tick))
		}
	}
	await Promise.all([listen(), ask()])
}
