import { useEffect } from 'react'
import { useScreening } from '../desk/desk-context'
import { isSingleKey, letterOf } from '../desk/single-keys'

/** Calls back when the key of a letter is pressed by itself, unless single keys are turned off. */
export function useKey(letter: string, onPress: () => void): void {
	const { areKeysOff } = useScreening().state.settings
	useEffect(() => {
		if (areKeysOff) return
		const onKey = (event: KeyboardEvent) => {
			if (event.repeat || event.shiftKey || !isSingleKey(event) || letterOf(event) !== letter) return
			event.preventDefault()
			onPress()
		}
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [areKeysOff, letter, onPress])
}
