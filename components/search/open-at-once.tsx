'use client'

import { useEffect } from 'react'

/** Opens the search of the header on arrival: who comes to its page wants to search. */
export function OpenAtOnce() {
	useEffect(() => {
		const link = document.querySelector<HTMLElement>('header a[aria-current="page"]:not([aria-expanded])')
		link?.click()
	}, [])
	return null
}
