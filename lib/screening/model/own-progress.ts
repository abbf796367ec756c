import type { Candidate } from './records'

type Keyed<T> = Readonly<Record<string, T>>

function entriesWhere<T>(entries: Keyed<T>, stays: (key: string, entry: T) => boolean): Keyed<T> | undefined {
	const left = Object.entries(entries).filter(([key, entry]) => stays(key, entry))
	return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** A candidate, or some of their members, with progress and notes of only some of the roles. */
export function withProgressWhere<T extends Partial<Candidate>>(
	state: T,
	isOf: (role: string) => boolean,
): T {
	if (!state.progress && !state.notes) return state
	const { progress, notes, ...others } = state
	const left = progress && entriesWhere(progress, isOf)
	const written = notes && entriesWhere(notes, (_, { role }) => isOf(role))
	return { ...others, ...(left && { progress: left }), ...(written && { notes: written }) } as unknown as T
}

/** With progress and notes of one role only. */
export const withProgressOf = <T extends Partial<Candidate>>(state: T, role: string): T =>
	withProgressWhere(state, (one) => one === role)

/** With progress and notes of all roles but one. */
export const withoutProgressOf = <T extends Partial<Candidate>>(state: T, role: string): T =>
	withProgressWhere(state, (one) => one !== role)
