/** Two runs of bytes as one; the second itself where the first is empty. */
export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.length === 0) return second
	const both = new Uint8Array(first.length + second.length)
	both.set(first)
	both.set(second, first.length)
	return both
}
