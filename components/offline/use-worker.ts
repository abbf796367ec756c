import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'

/** Calls back with a worker of a newer version as soon as one is waiting to take over. */
function onNewerWorker(registration: ServiceWorkerRegistration, notify: (worker: ServiceWorker) => void) {
	const check = () => {
		if (registration.active && registration.waiting) notify(registration.waiting)
	}
	check()
	registration.addEventListener('updatefound', () => {
		registration.installing?.addEventListener('statechange', check)
	})
}

/**
 * Registers the service worker and has it cache what this page needs, in its language.
 * @returns the worker of a newer version that is waiting to take over, or null
 */
export function useWorker(locale: Locale): ServiceWorker | null {
	const [newer, setNewer] = useState<ServiceWorker | null>(null)
	useEffect(() => {
		const { serviceWorker } = navigator
		const begin = async () => {
			await serviceWorker.register('/sw.js', { updateViaCache: 'none' })
			const registration = await serviceWorker.ready
			const path = window.location.pathname.slice(`/${locale}`.length)
			registration.active?.postMessage({ locale, path })
			onNewerWorker(registration, setNewer)
			// Browsers check for a newer one themselves, but only now and then.
			await registration.update()
		}
		// If a browser allows no worker, as in a private window, the site works without one.
		begin().catch(() => {})
	}, [locale])
	return newer
}
