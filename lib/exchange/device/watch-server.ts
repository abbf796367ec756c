import type { Door } from './door'
import type { Followed } from './followed'
import { growingPauses } from './pauses'

type Watching = {
	readonly door: Pick<Door, 'events'>
	readonly followed: Readonly<Followed>
	/** Takes in what is newer; resolves also if that fails. */
	readonly pull: () => Promise<void>
	readonly isOver: () => boolean
	readonly signal: AbortSignal
}

/** Milliseconds between two looks at whether it is time to ask. */
const tick = 1000
/** How long a notice channel that is silent counts as alive, and how often to ask although it is, in milliseconds. */
const silence = 20_000
const reassurance = 10_000
/** How often to ask without a notice channel. */
const withoutChannel = 2000

/** Follows the server's notices, and asks by itself when none can be trusted to come. */
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
				// The next attempt, and asking meanwhile, is all there is to do.
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
