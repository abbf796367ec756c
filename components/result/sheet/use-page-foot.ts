import { useEffect } from 'react'

/** Replaces the usual footer of every printed page; the style sheet reads it from the root. */
export function usePageFoot(text: string): void {
	useEffect(() => {
		const { style } = document.documentElement
		style.setProperty('--page-foot', JSON.stringify(text))
		return () => {
			style.removeProperty('--page-foot')
		}
	}, [text])
}
