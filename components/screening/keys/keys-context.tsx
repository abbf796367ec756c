import { createContext, use, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { keysIn } from '@/rules/keys'
import { useMayChange, useScreening } from '../desk/desk-context'
import { type CommandId, changesSomething } from './key-map'
import { createRegistry, type Registry, type Shown } from './registry'

const KeysContext = createContext<Registry | null>(null)

function useRegistry(): Registry {
	const registry = use(KeysContext)
	if (!registry) throw new Error('outside of the pages for employers')
	return registry
}

/** Lets its children register commands, and listens for their keys. */
export function KeysProvider({ children }: { readonly children: React.ReactNode }) {
	const { areKeysOff = false } = useScreening().state.settings
	const [registry] = useState(createRegistry)
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => registry.onKey(event, areKeysOff)
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [registry, areKeysOff])
	return <KeysContext value={registry}>{children}</KeysContext>
}

type Handlers = { readonly [C in CommandId]?: (() => void) | null | false | undefined }

/**
 * Registers commands while the component is shown; those without a handler, or that the person may not run, are
 * unavailable.
 */
export function useCommands(handlers: Handlers): void {
	const registry = useRegistry()
	const mayChange = useMayChange()
	const run = useEffectEvent((command: CommandId) => {
		const handler = handlers[command]
		if (handler) handler()
	})
	const ids = keysIn(handlers)
		.filter((command) => handlers[command] && (mayChange || !changesSomething(command)))
		.join(' ')
	useEffect(() => {
		if (ids === '') return
		const commands = ids.split(' ') as CommandId[]
		return registry.add(commands.map((command) => ({ command, run: () => run(command) })))
	}, [registry, ids])
}

/** Registers a command while the component is shown; null if it is unavailable now. */
export const useCommand = (command: CommandId, handler: (() => void) | null): void =>
	useCommands({ [command]: handler })

/** Returns a function that runs a command, as its key would, and returns whether it was available. */
export const useRun = (): ((command: CommandId) => boolean) => useRegistry().run

/** The commands that are available now, and the table's line about its rows. */
export function useShown(): Shown {
	const { subscribe, shown } = useRegistry()
	return useSyncExternalStore(subscribe, shown, shown)
}

/** Shows in the bottom line which rows are shown and in which order, while the component is shown. */
export function useRowsLine(text: string | null): void {
	const { setRows } = useRegistry()
	useEffect(() => {
		setRows(text)
		return () => setRows(null)
	}, [setRows, text])
}
