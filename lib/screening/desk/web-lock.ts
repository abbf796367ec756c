import type { Lock } from './importing'

/** Lets one tab import at a time. Pages that are not served securely have no locks, and do without. */
export const webLock: Lock = async (task) =>
	navigator.locks
		? navigator.locks.request('k-visa-check-import', { ifAvailable: true }, (held) => (held ? task() : null))
		: task()
