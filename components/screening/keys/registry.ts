import { type CommandId, isRepeated, pressesFor } from './key-map'
import { isForCommand, pressOf } from './press'

/** How long after the first key of two the second one may follow, in milliseconds. */
const betweenKeys = 2000

/** What the commands are that something shown can do now, and what the table says about its rows. */
export type Shown = {
	readonly commands: ReadonlySet<CommandId>
	/** Which rows are shown, in which order; null where there is no table. */
	readonly rows: string | null
}

type Registered = { readonly command: CommandId; readonly run: () => void }

/** Holds what commands can be done, and does them when their keys are pressed. */
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
		/** Adds commands; of several for one key, the one that was added last is done. Returns what removes them again. */
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
		/** Does a command, as its key would; false if it cannot be done now. */
		run(command: CommandId): boolean {
			const found = registered.findLast((one) => one.command === command)
			found?.run()
			return found !== undefined
		},
		/** Does the command that a key press stands for, if there is one. */
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
