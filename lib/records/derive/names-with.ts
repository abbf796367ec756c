import { entriesIn } from '@/rules/keys'
import type { CandidateMember, CandidateMembers } from '../member'

/** The names of the members of which something is said. */
export type NamesWith<M, P extends string, V> = {
	[K in keyof M & string]: M[K] extends { readonly [Q in P]: V } ? K : never
}[keyof M & string]

/** The names of the members of which something is said, in their order. */
export const namesWith = <
	M extends CandidateMembers,
	P extends keyof CandidateMember,
	const V extends CandidateMember[P],
>(
	members: M,
	property: P,
	value: V,
): readonly NamesWith<M, P, V>[] =>
	entriesIn<keyof M & string, CandidateMember>(members).flatMap(([name, member]) =>
		member[property] === value ? [name as NamesWith<M, P, V>] : [],
	)
