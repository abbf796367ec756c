'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import type { NewVersionProps } from './new-version'

const NewVersion = lazy(() => import('./new-version'))

/** Makes the site work without a network; begins when the page has loaded and the browser has nothing else to do. */
export function Offline(props: NewVersionProps) {
	const [isIdle, setIdle] = useState(false)
	useEffect(() => {
		if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
		const whenIdle = window.requestIdleCallback ?? ((action) => setTimeout(action, 500))
		const begin = () => whenIdle(() => setIdle(true))
		if (document.readyState === 'complete') begin()
		else window.addEventListener('load', begin, { once: true })
		return () => window.removeEventListener('load', begin)
	}, [])
	if (!isIdle) return null
	return (
		<Suspense>
			<NewVersion {...props} />
		</Suspense>
	)
}
