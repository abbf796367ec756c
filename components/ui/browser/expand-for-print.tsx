'use client'

import { useEffect } from 'react'

/** Content that is not printed anyway need not be opened. */
const closed = 'main details:not([open], .no-print *)'

/** Opens everything collapsed for printing, and closes it again afterwards. */
export function ExpandForPrint() {
	useEffect(() => {
		let opened: HTMLDetailsElement[] = []
		const set = (open: boolean) => () => {
			if (open) opened = [...document.querySelectorAll<HTMLDetailsElement>(closed)]
			for (const fold of opened) fold.open = open
		}
		const [open, close] = [set(true), set(false)]
		window.addEventListener('beforeprint', open)
		window.addEventListener('afterprint', close)
		return () => {
			window.removeEventListener('beforeprint', open)
			window.removeEventListener('afterprint', close)
		}
	}, [])
	return null
}
