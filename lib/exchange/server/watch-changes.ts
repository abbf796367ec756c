import { inWorkspace } from '@/lib/database/database'
import { listen } from '@/lib/database/listen'
import { counterOf } from './changes'
import { changesChannel } from './raise-counter'

type OnChange = (complete: number) => void

/** A workspace that somebody watches. */
type Watched = { complete: number; readonly watchers: Set<OnChange>; readonly poll: NodeJS.Timeout }

/** One per process, even if the bundler includes this module several times. */
const holder = globalThis as { [key: symbol]: Map<string, Watched> | undefined }
const place = Symbol.for('k-visa-check.watched')

function watched(): Map<string, Watched> {
	holder[place] ??= new Map()
	return holder[place]
}

/** Milliseconds after which the number is read even without a notification. */
const pollMilliseconds = 2000

function tell(workspace: string, complete: number) {
	const state = watched().get(workspace)
	if (!state || complete <= state.complete) return
	state.complete = complete
	for (const watcher of state.watchers) watcher(complete)
}

/** Reads the number; if the database is unreachable, the next poll tries again. */
async function ask(workspace: string) {
	const complete = await inWorkspace(workspace, counterOf).catch(() => 0)
	tell(workspace, complete)
}

function onNotice(payload: string) {
	const [workspace = '', complete] = payload.split(' ')
	if (workspace !== '') tell(workspace, Number(complete))
	// Notifications may have been lost.
	else for (const one of watched().keys()) void ask(one)
}

/** While anybody watches, this process listens. */
let listening: Promise<() => void> | null = null

function startListening() {
	listening ??= listen(changesChannel, onNotice).catch(() => {
		listening = null
		return () => undefined
	})
}

async function stopListening() {
	const leaving = listening
	listening = null
	;(await leaving)?.()
}

/**
 * Calls back with the workspace's number whenever it has risen, whichever replica raised it, until `leave` is called.
 * @returns the current number, and `leave`
 */
export async function watchChanges(
	workspace: string,
	onChange: OnChange,
): Promise<{ readonly complete: number; readonly leave: () => void }> {
	const complete = await inWorkspace(workspace, counterOf)
	let state = watched().get(workspace)
	if (!state) {
		const poll = setInterval(() => {
			startListening()
			void ask(workspace)
		}, pollMilliseconds).unref()
		state = { complete, watchers: new Set(), poll }
		watched().set(workspace, state)
	}
	state.watchers.add(onChange)
	tell(workspace, complete)
	startListening()
	const leave = () => {
		state.watchers.delete(onChange)
		if (state.watchers.size > 0 || watched().get(workspace) !== state) return
		clearInterval(state.poll)
		watched().delete(workspace)
		if (watched().size === 0) void stopListening()
	}
	return { complete, leave }
}
