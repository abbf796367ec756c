const isBranch = (node: unknown): node is Readonly<Record<string, unknown>> =>
	typeof node === 'object' && node !== null && !Array.isArray(node)

/**
 * Lays two trees of texts together. A branch may have texts on both shelves.
 * @throws if a text lies on both
 */
export function joinShelves<A extends object, B extends object>(one: A, other: B): A & B {
	const joined = { ...one } as Record<string, unknown>
	for (const [key, node] of Object.entries(other)) {
		const known = joined[key]
		if (known !== undefined && !(isBranch(known) && isBranch(node)))
			throw new Error(`A text lies on two shelves: ${key}`)
		joined[key] = known === undefined ? node : joinShelves(known as object, node)
	}
	return joined as A & B
}
