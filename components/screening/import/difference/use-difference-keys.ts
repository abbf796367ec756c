import { useEffect } from 'react'
import { useScreening } from '../../desk/desk-context'
import { isSingleKey, letterOf } from '../../desk/single-keys'

/** The attribute of the rows among which the keys move. */
export const rowAttribute = 'data-difference'

/**
 * M and T choose a side in the row that has the focus, J goes to the next one; not while a field has the focus, nor if single
 * keys are turned off.
 */
export function useDifferenceKeys() {
	const { areKeysOff } = useScreening().state.settings
	useEffect(() => {
		if (areKeysOff) return
		function onKey(event: KeyboardEvent) {
			if (!isSingleKey(event)) return
			const rows = [...document.querySelectorAll(`[${rowAttribute}]`)]
			const at = rows.findIndex((row) => row.contains(document.activeElement))
			const letter = letterOf(event)
			const inputIn = (row: Element | undefined, of: string) =>
				row?.querySelector<HTMLInputElement>(`input${of}`) ?? null
			if (letter === 'j') {
				const next = rows[at + 1] ?? rows[0]
				const input = inputIn(next, ':checked') ?? inputIn(next, '')
				input?.focus()
			} else if (letter === 'm' || letter === 't') {
				const input = inputIn(rows[at], `[value="${letter === 'm' ? 'mine' : 'theirs'}"]`)
				input?.focus()
				input?.click()
			} else return
			event.preventDefault()
		}
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [areKeysOff])
}
