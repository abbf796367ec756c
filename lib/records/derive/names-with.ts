import { entriesIn } from '@/rules/keys'
import type { Member, Members } from '../member'

/** The names of the members of which something is said. */
export type NamesWith<M extends Members, P extends keyof Member, V> = {
	[K in keyof M & string]: M[K][P] extends V ? K : never
}[keyof M & string]

/** The names of the members of which something is said, in their order. */
export const namesWith = <M extends Members, P extends keyof Member, const V extends Member[P]>(
	members: M,
	property: P,
	value: V,
): readonly NamesWith<M, P, V>[] =>
	entriesIn<keyof M & string, Member>(members).flatMap(([name, member]) =>
		member[property] === value ? [name as NamesWith<M, P, V>] : [],
	)
