export type MemberEntries = Readonly<Record<string, unknown>>

/** The entries of two states of a member, by name. */
export function entriesOf(before: unknown, after: unknown): [name: string, from: unknown, to: unknown][] {
	const [from, to] = [(before ?? {}) as MemberEntries, (after ?? {}) as MemberEntries]
	return [...new Set([...Object.keys(from), ...Object.keys(to)])].map((name) => [name, from[name], to[name]])
}
