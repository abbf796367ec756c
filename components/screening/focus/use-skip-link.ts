import { useEffect } from 'react'
import { useRun } from '../keys/keys-context'

/**
 * Makes the page's skip link lead to the search of a table, or else to the view: the fragment of the address names
 * the view here, and is kept.
 */
export function useSkipLink(view: React.RefObject<HTMLElement | null>): void {
	const run = useRun()
	useEffect(() => {
		const onClick = (event: MouseEvent) => {
			if (!(event.target instanceof Element) || !event.target.closest('a.skip')) return
			event.preventDefault()
			if (!run('search')) view.current?.focus()
		}
		document.addEventListener('click', onClick)
		return () => document.removeEventListener('click', onClick)
	}, [run, view])
}
