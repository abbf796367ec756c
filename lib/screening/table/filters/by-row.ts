/** The most recent lists, by the map that they were made from, for as long as that is in use. */
const made = new WeakMap<object, { readonly keys: readonly string[]; readonly rows: readonly unknown[] }>()

/**
 * The values of a map under some keys, in the order of the keys; cached for as long as the map and the keys are the
 * same.
 */
export function byRow<T>(byKey: ReadonlyMap<string, T>, keys: readonly string[]): readonly (T | undefined)[] {
	const before = made.get(byKey)
	if (before?.keys === keys) return before.rows as readonly (T | undefined)[]
	const rows = keys.map((key) => byKey.get(key))
	made.set(byKey, { keys, rows })
	return rows
}
