import { placesOf } from '../../../lib/http/places.mjs'

/** Places that one worker holds: taken for it whatever the limits are, since others have been asked. */
const anyNumber = { most: Number.POSITIVE_INFINITY }

/**
 * Counts places for all workers.
 * @returns how one worker takes and gives back its places; `freeAll`: gives back whatever it holds
 */
export function placesForWorkers() {
	const all = placesOf()
	return () => {
		const own = placesOf()
		function take({ name, holder, limits }) {
			const reason = all.take(name, holder, limits)
			if (!reason) own.take(name, holder, anyNumber)
			return reason
		}
		function free({ name, holder }) {
			own.free(name, holder)
			all.free(name, holder)
		}
		function freeAll() {
			for (const { name, holder, count } of own.held())
				for (let left = count; left > 0; left--) all.free(name, holder)
		}
		return { take, free, freeAll }
	}
}

/**
 * The places of a worker, which asks the primary for each. What it holds it knows as well.
 * @param {ReturnType<typeof import('./channel.mjs').channelTo>} primary
 * @returns {import('../../../lib/http/places.mjs').SharedPlaces}
 */
export function placesOfPrimary(primary) {
	const own = placesOf()
	return {
		...own,
		async take(name, holder, limits) {
			const reason = await primary.ask('take', { name, holder, limits })
			if (!reason) own.take(name, holder, anyNumber)
			return reason
		},
		free(name, holder) {
			own.free(name, holder)
			primary.tell('free', { name, holder })
		},
	}
}
