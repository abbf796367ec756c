import { useEffect } from 'react'

/** Gives the page this title for as long as there is one to give, and then its own again. */
export function useTitle(title: string | null): void {
	useEffect(() => {
		if (title === null) return
		const own = document.title
		document.title = title
		return () => {
			// Another page has set its own by now.
			if (document.title === title) document.title = own
		}
	}, [title])
}
