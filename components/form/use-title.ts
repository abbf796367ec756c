import { useEffect } from 'react'

/**
 * Gives the page this title for as long as there is one to give, and then its own again. The page may still be giving
 * itself its own when somebody is quick.
 */
export function useTitle(title: string | null): void {
	useEffect(() => {
		if (title === null) return
		let own = document.title
		const set = () => {
			if (document.title === title) return
			own = document.title
			document.title = title
		}
		const observer = new MutationObserver(set)
		set()
		observer.observe(document.head, { childList: true, subtree: true, characterData: true })
		return () => {
			observer.disconnect()
			if (document.title === title) document.title = own
		}
	}, [title])
}
