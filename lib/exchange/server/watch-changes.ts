import { inWorkspace } from '@/lib/database/database'
import { listen } from '@/lib/database/listen'
import {
	numbersChannel,
	readNotice,
	readNumbers,
	type WorkspaceNumbers,
} from '@/lib/database/workspace-numbers'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'

type OnChange = (numbers: WorkspaceNumbers) => void

/** A workspace that somebody watches. */
type Watched = { numbers: WorkspaceNumbers; readonly watchers: Set<OnChange>; readonly poll: NodeJS.Timeout }

const watched = onePerProcess('watched', () => new Map<string, Watched>())

/** Milliseconds after which the numbers are read even without a notification. */
const pollMilliseconds = 2000

function tell(workspace: string, { complete, access }: WorkspaceNumbers) {
	const state = watched.get(workspace)
	if (!state || (complete <= state.numbers.complete && access <= state.numbers.access)) return
	state.numbers = {
		complete: Math.max(complete, state.numbers.complete),
		access: Math.max(access, state.numbers.access),
	}
	for (const watcher of state.watchers) watcher(state.numbers)
}

/** Reads the numbers; if the database is unreachable, the next poll tries again. */
async function ask(workspace: string) {
	const numbers = await inWorkspace(workspace, readNumbers).catch(() => null)
	if (numbers) tell(workspace, numbers)
}

function onNotice(payload: string) {
	const { workspace, ...numbers } = readNotice(payload)
	if (workspace !== '') tell(workspace, numbers)
	// Notifications may have been lost.
	else for (const one of watched.keys()) void ask(one)
}

/** While anybody watches, this process listens. */
let listening: Promise<() => void> | null = null

function startListening() {
	listening ??= listen(numbersChannel, onNotice).catch(() => {
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
 * Calls back with the workspace's numbers whenever one has risen, whichever replica raised it, until `leave` is called.
 * @returns the current numbers, and `leave`
 */
export async function watchChanges(
	workspace: string,
	onChange: OnChange,
): Promise<WorkspaceNumbers & { readonly leave: () => void }> {
	const numbers = await inWorkspace(workspace, readNumbers)
	let state = watched.get(workspace)
	if (!state) {
		const poll = setInterval(() => {
			startListening()
			void ask(workspace)
		}, pollMilliseconds).unref()
		state = { numbers, watchers: new Set(), poll }
		watched.set(workspace, state)
	}
	state.watchers.add(onChange)
	tell(workspace, numbers)
	startListening()
	const leave = () => {
		state.watchers.delete(onChange)
		if (state.watchers.size > 0 || watched.get(workspace) !== state) return
		clearInterval(state.poll)
		watched.delete(workspace)
		if (watched.size === 0) void stopListening()
	}
	return { ...numbers, leave }
}
