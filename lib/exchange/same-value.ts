/** Whether two values are equal as JSON, regardless of member order; an undefined member counts as absent. */
export function isSameValue(a: unknown, b: unknown): boolean {
	if (a === b) return true
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
	if (Array.isArray(a) !== Array.isArray(b)) return false
	const [one, other] = [a, b] as Readonly<Record<string, unknown>>[]
	for (const key in one) if (!isSameValue(one[key], other?.[key])) return false
	for (const key in other) if (other[key] !== undefined && one?.[key] === undefined) return false
	return true
}
