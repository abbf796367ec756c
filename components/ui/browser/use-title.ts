import { useEffect } from 'react'

/**
 * Sets the title of the page while there is one to set, then restores the page's own. After a fast navigation the page
 * may set its own title later than this, once.
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
