import { useEffect } from 'react'

/** What stands at the foot of every printed page in place of the usual words; the style sheet reads it from there. */
export function usePageFoot(text: string): void {
	useEffect(() => {
		const { style } = document.documentElement
		style.setProperty('--page-foot', JSON.stringify(text))
		return () => {
			style.removeProperty('--page-foot')
		}
	}, [text])
}
