import type { Lock } from './importing'

/**
 * Lets only one tab import at a time. Pages that are not served securely, or may not store anything, have no locks,
 * and do without.
 */
export const webLock =
	(name: string): Lock =>
	async (task) => {
		let hasBegun = false
		try {
			return await navigator.locks.request(name, { ifAvailable: true }, (held) => {
				hasBegun = true
				return held ? task() : null
			})
		} catch (error) {
			if (hasBegun) throw error
			return task()
		}
	}
