import { useEffect } from 'react'

/** Whether a browser may keep this site: development serves files that change, and a page in a frame is a guest. */
export const canKeep = () =>
	process.env.NODE_ENV === 'production' && window.top === window.self && 'serviceWorker' in navigator

/** Registers the service worker and has it cache what this page needs, in its language. */
async function keep() {
	const { serviceWorker } = navigator
	await serviceWorker.register('/sw.js', { updateViaCache: 'none' })
	const { active } = await serviceWorker.ready
	active?.postMessage(window.location.pathname)
}

/** Keeps the site on the device once the page works and the device rests, without a touch. */
export function useKeptSite(): void {
	useEffect(() => {
		if (!canKeep()) return
		// Safari has no idle callbacks. If a browser allows no worker, as in a private window, the site works without one.
		const whenIdle = window.requestIdleCallback ?? setTimeout
		whenIdle(() => keep().catch(() => {}))
	}, [])
}
