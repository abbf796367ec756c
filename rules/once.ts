/** Computes a value on first use. */
export function once<T extends object | boolean | number>(work: () => T): () => T {
	let known: T | undefined
	return () => {
		known ??= work()
		return known
	}
}
