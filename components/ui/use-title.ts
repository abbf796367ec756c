import { useEffect } from 'react'

/**
 * Gives the page this title for as long as there is one to give, and then its own again. Where somebody is quick, the page
 * gives itself its own only afterwards, once.
 */
export function useTitle(title: string | null): void {
	useEffect(() => {
		if (title === null) return
		let own = document.title
		document.title = title
		const shown = document.title
		const observer = new MutationObserver(() => {
			if (document.title === shown) return
			observer.disconnect()
			own = document.title
			document.title = title
		})
		observer.observe(document.head, { childList: true, subtree: true, characterData: true })
		return () => {
			observer.disconnect()
			if (document.title === shown) document.title = own
		}
	}, [title])
}
