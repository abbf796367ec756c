import { type CommandId, isRepeated, pressesFor } from './key-map'
import { isForCommand, pressOf } from './press'

/** The maximum time between the two keys of a sequence, in milliseconds. */
const betweenKeys = 2000

/** The commands that are available now, and the table's line about its rows. */
export type Shown = {
	readonly commands: ReadonlySet<CommandId>
	/** Which rows are shown, in which order; null if there is no table. */
	readonly rows: string | null
}

type Registered = { readonly command: CommandId; readonly run: () => void }

/** Holds the available commands, and runs them when their keys are pressed. */
export function createRegistry() {
	const listeners = new Set<() => void>()
	let registered: readonly Registered[] = []
	let shown: Shown = { commands: new Set(), rows: null }
	let first: { readonly press: string; readonly at: number } | null = null

	function show(change: Partial<Shown>) {
		shown = { ...shown, ...change }
		for (const listener of listeners) listener()
	}
	function setRegistered(next: readonly Registered[]) {
		registered = next
		show({ commands: new Set(next.map(({ command }) => command)) })
	}
	return {
		/**
		 * Adds commands; if several have the same key, the last one added is run. Returns a function that removes them
		 * again.
		 */
		add(added: readonly Registered[]): () => void {
			setRegistered([...registered, ...added])
			return () => setRegistered(registered.filter((one) => !added.includes(one)))
		},
		setRows: (rows: string | null) => show({ rows }),
		shown: () => shown,
		subscribe(listener: () => void): () => void {
			listeners.add(listener)
			return () => listeners.delete(listener)
		},
		/** Runs a command, as its key would; false if it is unavailable. */
		run(command: CommandId): boolean {
			const found = registered.findLast((one) => one.command === command)
			found?.run()
			return found !== undefined
		},
		/** Runs the command of a key press, if there is one. */
		onKey(event: KeyboardEvent, areKeysOff: boolean): void {
			const press = pressOf(event)
			if (press === null || event.defaultPrevented || !isForCommand(press, event, { areKeysOff })) return
			const isSecond = first !== null && event.timeStamp - first.at <= betweenKeys
			const keys = isSecond ? `${first?.press} ${press}` : press
			first = null
			const isFor = ({ command }: Registered) =>
				pressesFor(command).includes(keys) && !(event.repeat && !isRepeated(command))
			const found = registered.findLast(isFor)
			if (found) {
				event.preventDefault()
				found.run()
			} else if (
				registered.some(({ command }) => pressesFor(command).some((one) => one.startsWith(`${keys} `)))
			)
				first = { press: keys, at: event.timeStamp }
		},
	}
}

export type Registry = ReturnType<typeof createRegistry>
