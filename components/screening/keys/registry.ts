import { type CommandId, isRepeated, pressesFor } from './key-map'
import { createKeyQueue } from './key-queue'
import { isForCommand, type PressContext, pressOf } from './press'

/** The maximum time between the two keys of a sequence, in milliseconds. */
const betweenKeys = 2000

/** Which rows a table shows, in words. */
export type RowsShown = {
	/** The first and the last row in sight, and the order. */
	readonly inSight: string
	/** The order alone, where there is no room for more. */
	readonly order: string
}

/** The commands that are available now, and the table's line about its rows. */
export type RegistryState = {
	readonly commands: ReadonlySet<CommandId>
	/** Which rows are shown, in which order; null if there is no table. */
	readonly rows: RowsShown | null
	/** How many keys were last given to nobody, because what they were meant for did not come; until the next press. */
	readonly dropped: number
}

type Registered = { readonly command: CommandId; readonly run: () => void }

/** Holds the available commands, and runs them when their keys are pressed. */
export function createRegistry() {
	const listeners = new Set<() => void>()
	let registered: readonly Registered[] = []
	let shown: RegistryState = { commands: new Set(), rows: null, dropped: 0 }
	let first: { readonly press: string; readonly at: number } | null = null

	function show(change: Partial<RegistryState>) {
		shown = { ...shown, ...change }
		for (const listener of listeners) listener()
	}
	function setRegistered(next: readonly Registered[]) {
		registered = next
		show({ commands: new Set(next.map(({ command }) => command)) })
	}
	function setDropped(dropped: number) {
		if (dropped !== shown.dropped) show({ dropped })
	}
	/** Runs the command of a key press, if there is one, and returns whether there was. */
	function runKey(event: KeyboardEvent, where: PressContext): boolean {
		const press = pressOf(event)
		if (press === null || event.isComposing || !isForCommand(press, where)) return false
		const isSecond = first !== null && event.timeStamp - first.at <= betweenKeys
		const keys = isSecond ? `${first?.press} ${press}` : press
		first = null
		const isFor = ({ command }: Registered) =>
			pressesFor(command).includes(keys) && !(event.repeat && !isRepeated(command))
		const found = registered.findLast(isFor)
		if (found) found.run()
		else if (registered.some(({ command }) => pressesFor(command).some((one) => one.startsWith(`${keys} `))))
			first = { press: keys, at: event.timeStamp }
		return found !== undefined
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
		setRows: (rows: RowsShown | null) => show({ rows }),
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
			setDropped(0)
			if (!event.defaultPrevented && runKey(event, { target: event.target, areKeysOff }))
				event.preventDefault()
		},
		/** Keys that wait until what they are meant for is ready. */
		queue: createKeyQueue(runKey, setDropped),
	}
}

export type Registry = ReturnType<typeof createRegistry>
