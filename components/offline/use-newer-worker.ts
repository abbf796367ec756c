import { useEffect, useState } from 'react'

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

/** The service worker of a newer version that is waiting to take over, or null. */
export function useNewerWorker(): ServiceWorker | null {
	const [newer, setNewer] = useState<ServiceWorker | null>(null)
	useEffect(() => {
		const begin = async () => {
			const registration = await navigator.serviceWorker.ready
			onNewerWorker(registration, setNewer)
			// Browsers check for a newer one themselves, but only now and then.
			await registration.update()
		}
		begin().catch(() => {})
	}, [])
	return newer
}
