/** Concatenates two byte arrays; returns the second one itself if the first is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.length === 0) return second
	const both = new Uint8Array(first.length + second.length)
	both.set(first)
	both.set(second, first.length)
	return both
}
