import type { Member, Members } from '../member'

/** The names of the members of which something is said. */
export type NamesWith<M extends Members, P extends keyof Member, V> = {
	[K in keyof M & string]: M[K][P] extends V ? K : never
}[keyof M & string]
