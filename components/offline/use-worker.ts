import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'

/** The parts of the site that a page needs, as scripts/write-worker.mjs names them: its own, and that to which all lead. */
const groupsOf = (pathname: string) =>
	/^\/[^/]+\/screen(\/|$)/.test(pathname) ? ['screen', 'check'] : ['check']

/** Calls back with a worker of a newer version as soon as it waits to take over. */
function whenNewer(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void) {
	const look = () => {
		if (registration.active && registration.waiting) tell(registration.waiting)
	}
	look()
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', look)
	})
}

/**
 * Registers the service worker and lets it keep what this page needs, in its language.
 * @returns the worker of a newer version that waits to take over, or null
 */
export function useWorker(locale: Locale): ServiceWorker | null {
	const [newer, setNewer] = useState<ServiceWorker | null>(null)
	useEffect(() => {
		const { serviceWorker } = navigator
		const begin = async () => {
			await serviceWorker.register('/sw.js', { updateViaCache: 'none' })
			const registration = await serviceWorker.ready
			for (const group of groupsOf(window.location.pathname))
				registration.active?.postMessage({ locale, group })
			whenNewer(registration, setNewer)
			// Browsers look for a newer one by themselves, but when they please.
			await registration.update()
		}
		// Where a browser allows none, such as in a private window, the site works as before.
		begin().catch(() => {})
	}, [locale])
	return newer
}
