import { flushSync } from 'react-dom'
import { isPrintable, type PressContext } from './press'
import { writeKey } from './write-key'

/** The maximum number of keys that wait; nobody types more before a candidate is there. */
const maxWaiting = 500

/** For how long keys wait; what has not come until then does not get them any more. */
const maxSeconds = 30

/** Keys other than signs that wait with them. */
const others: readonly string[] = ['Enter', 'Escape', 'Backspace', 'ArrowDown', 'ArrowUp', 'Home', 'End']

/** Whether a key press waits: a sign, a key that moves, or Ctrl+Enter; not one that the browser has a use for. */
function waits({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey) return key === 'Enter'
	return !altKey && (key.length === 1 || isPrintable(key) || others.includes(key))
}

type Waiting = { readonly event: KeyboardEvent; readonly areKeysOff: boolean }

/**
 * Keeps key presses while something is opened or stored, and gives them in their order to what then has the focus:
 * commands are run, everything else is written.
 * @param run runs the command of a key press, and returns whether there was one
 * @param onDropped is told how many keys were given to nobody, and 0 once somebody goes on
 */
export function createKeyQueue(
	run: (event: KeyboardEvent, where: PressContext) => boolean,
	onDropped: (count: number) => void,
) {
	const holders = new Set<symbol>()
	let waiting: readonly Waiting[] = []

	function give() {
		while (holders.size === 0) {
			const [next, ...rest] = waiting
			if (!next) return
			waiting = rest
			const { event, areKeysOff } = next
			// What a key changes has to be there for the next one, as if somebody had pressed them slowly.
			flushSync(() => {
				const target = document.activeElement
				if (!run(event, { target, areKeysOff })) writeKey(event, target)
			})
		}
	}
	/** Forgets the keys that wait, and what they wait for: it never came, or somebody goes on with the pointer. */
	function drop(): void {
		onDropped(waiting.length)
		waiting = []
		holders.clear()
	}
	return {
		/** Keeps keys from now on, until the function that it returns is called. */
		hold(): () => void {
			const holder = Symbol('hold')
			holders.add(holder)
			const limit = setTimeout(drop, maxSeconds * 1000)
			return () => {
				clearTimeout(limit)
				// After all effects of the same rendering.
				if (holders.delete(holder)) queueMicrotask(give)
			}
		},
		/** Takes a key press that has to wait from everybody else. */
		take(event: KeyboardEvent, areKeysOff: boolean): void {
			const isBusy = holders.size > 0 || waiting.length > 0
			if (!isBusy || event.isComposing || !waits(event) || document.querySelector('dialog[open]')) return
			event.preventDefault()
			event.stopImmediatePropagation()
			if (event.repeat || waiting.length >= maxWaiting) return
			waiting = [...waiting, { event, areKeysOff }]
		},
		drop,
	}
}
