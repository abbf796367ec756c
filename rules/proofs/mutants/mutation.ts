/** One change of a rule set's data: an object in it, and its replacement. */
export type Mutation = {
	/** In a few words, such as "19 instead of 18". */
	readonly what: string
	readonly from: object
	readonly to: object
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every object and list in plain data, once each, however often it is used. */
export function objectsIn(data: unknown): ReadonlySet<object> {
	const found = new Set<object>()
	const visit = (value: unknown): void => {
		if (!isObject(value) || found.has(value)) return
		found.add(value)
		for (const member of Object.values(value)) visit(member)
	}
	visit(data)
	return found
}

/** Plain data with one object replaced wherever it is used. Parts that do not contain it keep their identity. */
export function replaceIn<T>(data: T, { from, to }: Mutation): T {
	const known = new Map<object, unknown>([[from, to]])
	const copy = (value: unknown): unknown => {
		if (!isObject(value)) return value
		if (known.has(value)) return known.get(value)
		const entries = Object.entries(value).map(([key, member]) => [key, copy(member)] as const)
		const isSame = entries.every(([key, member]) => member === (value as Record<string, unknown>)[key])
		const changed = Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries)
		const made = isSame ? value : changed
		known.set(value, made)
		return made
	}
	return copy(data) as T
}
