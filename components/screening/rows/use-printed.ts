import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { maxPrintedRows } from '@/lib/limits/limits'

/** The number of printed rows, while the page is being printed; null on the screen. */
export function usePrinted(count: number): number | null {
	const [isPrinting, setPrinting] = useState(false)
	useEffect(() => {
		// The browser prints the page as it is when the listeners have returned.
		const begin = () => flushSync(() => setPrinting(true))
		const end = () => setPrinting(false)
		window.addEventListener('beforeprint', begin)
		window.addEventListener('afterprint', end)
		return () => {
			window.removeEventListener('beforeprint', begin)
			window.removeEventListener('afterprint', end)
		}
	}, [])
	return isPrinting ? Math.min(count, maxPrintedRows) : null
}
