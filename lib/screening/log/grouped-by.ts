/** Entries by a key; those without one are left out. */
export function groupedBy<T>(
	entries: readonly T[],
	keyOf: (entry: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>()
	for (const entry of entries) {
		const key = keyOf(entry)
		if (key === undefined) continue
		const group = groups.get(key)
		if (group) group.push(entry)
		else groups.set(key, [entry])
	}
	return groups
}
