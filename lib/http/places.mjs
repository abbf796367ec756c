// Places of which there are so many at once. The server and the bundled app share one count per process; where several processes
// serve together, one of them counts for all.
import { onePerProcess } from '../process/one-per-process.mjs'

/**
 * How many places there may be, and how many of them one holder may have once half of them are taken.
 * @typedef {{ most: number, share?: number }} PlaceLimits
 */

/**
 * Counts places by their name and their holder.
 * @returns `take`: takes one and returns null, or says which limit stands against it; `free`: gives it back; `taken`: how many of a
 *   name are; `holders`: how many hold some; `held`: all that are, with how many each holds
 */
export function placesOf() {
	/** @type {Map<string, { taken: number, holders: Map<string, number> }>} */
	const names = new Map()

	/**
	 * @param {string} name
	 * @param {string} holder
	 * @param {PlaceLimits} limits
	 * @returns {null | 'full' | 'share'}
	 */
	function take(name, holder, { most, share = most }) {
		const place = names.get(name) ?? { taken: 0, holders: new Map() }
		const own = place.holders.get(holder) ?? 0
		if (place.taken >= most) return 'full'
		if (place.taken * 2 >= most && own >= share) return 'share'
		place.taken += 1
		place.holders.set(holder, own + 1)
		names.set(name, place)
		return null
	}

	/**
	 * @param {string} name
	 * @param {string} holder
	 */
	function free(name, holder) {
		const place = names.get(name)
		const own = place?.holders.get(holder)
		if (!place || !own) return
		place.taken -= 1
		if (own > 1) place.holders.set(holder, own - 1)
		else place.holders.delete(holder)
		if (place.taken === 0) names.delete(name)
	}

	/** @param {string} name */
	const taken = (name) => names.get(name)?.taken ?? 0
	const holders = () => [...names.values()].reduce((sum, place) => sum + place.holders.size, 0)
	const held = () =>
		[...names].flatMap(([name, place]) =>
			[...place.holders].map(([holder, count]) => ({ name, holder, count })),
		)
	return { take, free, taken, holders, held }
}

/**
 * @typedef {ReturnType<typeof placesOf>} OwnPlaces
 * @typedef {Omit<OwnPlaces, 'take'> & { take: (...given: Parameters<OwnPlaces['take']>) => Promise<null | 'full' | 'share'> }} SharedPlaces
 */

/** @type {{ counted: OwnPlaces | SharedPlaces }} */
const own = onePerProcess('places', () => ({ counted: placesOf() }))

/** The places of this process. */
export const places = () => own.counted

/**
 * Has places counted elsewhere.
 * @param {SharedPlaces} shared
 */
export const countPlacesBy = (shared) => {
	own.counted = shared
}
