'use client'

import { useEffect } from 'react'

type Props = {
	/** With what stands between it and the number of the page. */
	readonly day: string
	readonly sets: string
}

/** Names the day, the rule sets and their versions at the foot of the printed pages; the style sheet reads it from the root. */
export function PaperAbout({ day, sets }: Props) {
	useEffect(() => {
		const { style } = document.documentElement
		style.setProperty('--paper-day', JSON.stringify(day))
		style.setProperty('--paper-sets', `'\\A' ${JSON.stringify(sets)}`)
		return () => {
			style.removeProperty('--paper-day')
			style.removeProperty('--paper-sets')
		}
	}, [day, sets])
	return null
}
