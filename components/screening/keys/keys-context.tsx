import {
	createContext,
	use,
	useEffect,
	useEffectEvent,
	useLayoutEffect,
	useRef,
	useState,
	useSyncExternalStore,
} from 'react'
import { sayFirst } from '@/lib/i18n/say'
import { isBackwards, type Sorting } from '@/lib/screening/table/sort-rows'
import { keysIn } from '@/rules/keys'
import { useScreening } from '../desk/desk-context'
import { useMay } from '../rights/use-may'
import { type CommandId, mayRun } from './key-map'
import { createRegistry, type Registry, type RegistryState } from './registry'

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
		const onEarlyKey = (event: KeyboardEvent) => registry.queue.take(event, areKeysOff)
		window.addEventListener('keydown', onEarlyKey, { capture: true })
		window.addEventListener('keydown', onKey)
		window.addEventListener('pointerdown', registry.queue.drop)
		return () => {
			window.removeEventListener('keydown', onEarlyKey, { capture: true })
			window.removeEventListener('keydown', onKey)
			window.removeEventListener('pointerdown', registry.queue.drop)
		}
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
	const may = useMay()
	const run = useEffectEvent((command: CommandId) => {
		const handler = handlers[command]
		if (handler) handler()
	})
	const ids = keysIn(handlers)
		.filter((command) => handlers[command] && mayRun(command, may))
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

/**
 * Holds keys back while what they are meant for is not there yet, and then gives it to them in the order in which they
 * were pressed, once it has the focus.
 * @param isWaiting whether it is still not there
 */
export function useHeldKeys(isWaiting: boolean): void {
	const { queue } = useRegistry()
	const release = useRef<(() => void) | null>(null)
	useLayoutEffect(() => {
		if (isWaiting) release.current ??= queue.hold()
	}, [isWaiting, queue])
	// After the effects of what is inside, which move the focus.
	useEffect(() => {
		if (isWaiting) return
		release.current?.()
		release.current = null
	}, [isWaiting])
	useEffect(
		() => () => {
			release.current?.()
			release.current = null
		},
		[],
	)
}

/** Returns a function that runs a command, as its key would, and returns whether it was available. */
export const useRun = (): ((command: CommandId) => boolean) => useRegistry().run

/** The commands that are available now, and the table's line about its rows. */
export function useShown(): RegistryState {
	const { subscribe, shown } = useRegistry()
	return useSyncExternalStore(subscribe, shown, shown)
}

/** The indices of the first and the last visible row. */
type Range = { readonly startIndex: number; readonly endIndex: number }
type Rows = { readonly count: number; readonly sorting: Sorting }

/** Shows in the bottom line which rows are shown and in which order, while the component is shown. */
export function useRowsLine(range: Range | null, { count, sorting }: Rows): void {
	const { locale, words, say } = useScreening()
	const { setRows } = useRegistry()
	const text = words.screen.inSight
	const name = say(text.order[sorting.by])
	const order = isBackwards(sorting) ? say(words.screen.table.backwards, { name }) : name
	const inSight =
		range && say(text.rows, { first: range.startIndex + 1, last: range.endIndex + 1, count, order })
	const alone = sayFirst(locale, say(text.orderAlone, { order }))
	useEffect(() => {
		setRows(inSight === null ? null : { inSight, order: alone })
		return () => setRows(null)
	}, [setRows, inSight, alone])
}
