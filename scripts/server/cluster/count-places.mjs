import { placesOf } from '../../../lib/http/places.mjs'

/** Places that one worker holds: taken for it whatever the limits are, since others have been asked. */
const anyNumber = { most: Number.POSITIVE_INFINITY }

/**
 * Counts places for all workers.
 * @returns how one worker takes and gives back its places; `leave`: gives back what it holds once it has ended, after which nothing
 *   counts that it had still said
 */
export function placesForWorkers() {
	const all = placesOf()
	return () => {
		const own = placesOf()
		let hasLeft = false
		function take({ name, holder, limits }) {
			const reason = hasLeft ? 'full' : all.take(name, holder, limits)
			if (!reason) own.take(name, holder, anyNumber)
			return reason
		}
		function free({ name, holder }) {
			if (hasLeft) return
			own.free(name, holder)
			all.free(name, holder)
		}
		function leave() {
			hasLeft = true
			for (const { name, holder, count } of own.held())
				for (let left = count; left > 0; left--) all.free(name, holder)
		}
		return { take, free, leave }
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
