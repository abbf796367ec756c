import { useEffect } from 'react'
import { useScreening } from '../desk/desk-context'

const typed = 'input, textarea, select, [contenteditable]'

/** Whether a key is pressed by itself, with no field or dialog that it could be meant for. */
const isSingle = ({ target, ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented }: KeyboardEvent) =>
	!(ctrlKey || metaKey || altKey || shiftKey || repeat || defaultPrevented) &&
	!(target instanceof Element && target.closest(typed)) &&
	!document.querySelector('dialog[open]')

/** Calls back when a single key is pressed, unless single keys are turned off. */
export function useKey(key: string, onPress: () => void): void {
	const { areKeysOff } = useScreening().state.settings
	useEffect(() => {
		if (areKeysOff) return
		const onKey = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() !== key || !isSingle(event)) return
			event.preventDefault()
			onPress()
		}
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [areKeysOff, key, onPress])
}
