/** Creates a seeded pseudo-random generator. */
export function randomOf(seed: number) {
	let state = seed >>> 0
	/** Mulberry32 (Tommy Ettinger, public domain): a number in [0, 1). */
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}
	return {
		/** True with the given probability. */
		chance: (share: number): boolean => next() < share,
		/** An integer between the two, inclusive. */
		between: (from: number, to: number): number => from + Math.floor(next() * (to - from + 1)),
		/** A random element. */
		pick: <T>(among: readonly [T, ...T[]] | readonly T[]): T => among[Math.floor(next() * among.length)] as T,
	}
}
