'use client'

import { useEffect } from 'react'

type Props = {
	/** Including the separator before the page number. */
	readonly day: string
	readonly sets: string
}

/** Puts the day, the rule sets and their versions in the footer of printed pages; the style sheet reads them from the root. */
export function PrintFooter({ day, sets }: Props) {
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
