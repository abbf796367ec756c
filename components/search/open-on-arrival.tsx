'use client'

import { useEffect } from 'react'

/** Opens the search of the header on arrival: people who come to its page want to search. */
export function OpenOnArrival() {
	useEffect(() => {
		const link = document.querySelector<HTMLElement>('header a[aria-current="page"]:not([aria-expanded])')
		link?.click()
	}, [])
	return null
}
