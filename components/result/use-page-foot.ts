import { useEffect } from 'react'

/** What stands at the foot of every printed page; the style sheet reads it from there. */
export function usePageFoot(text: string): void {
	useEffect(() => {
		document.documentElement.style.setProperty('--page-foot', JSON.stringify(text))
	}, [text])
}
