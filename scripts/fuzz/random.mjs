// Reproducible randomness: the same seed and number give the same choices.

/** Mulberry32: a number in [0, 1) at each call. */
function numbersFrom(state) {
	let at = state
	return () => {
		at = (at + 0x6d2b79f5) | 0
		let mixed = Math.imul(at ^ (at >>> 15), at | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
}

/** The choices for one request of a run. */
export function randomOf(seed, index) {
	const mixer = numbersFrom(seed)
	const next = numbersFrom((mixer() * 2 ** 32) ^ Math.imul(index + 1, 0x9e3779b1))
	/** An integer in [0, limit). */
	const below = (limit) => Math.floor(next() * limit)
	const pick = (list) => list[below(list.length)]
	return {
		below,
		pick,
		/** True with this probability: 0 never, 1 always. */
		chance: (often) => next() < often,
		/** Each entry of a list, with this probability. */
		some: (list, often = 0.5) => list.filter(() => next() < often),
		/** A list of this many, made one by one. */
		times: (count, make) => Array.from({ length: count }, (_, at) => make(at)),
		/** One of several functions, by weight: `[[weight, make], …]`. */
		weighted(choices) {
			let left = next() * choices.reduce((total, [weight]) => total + weight, 0)
			for (const [weight, make] of choices) {
				if (left < weight) return make
				left -= weight
			}
			return choices.at(-1)[1]
		},
		bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
	}
}
