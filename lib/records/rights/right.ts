import type { Permission } from './permissions'

/** What can be done with a record, or with one of its fields. */
export const verbs = ['read', 'add', 'change', 'remove', 'export'] as const
export type Verb = (typeof verbs)[number]

/** How many of the openings that a record belongs to a member sees, ascending. */
export const sights = ['none', 'some', 'all'] as const
export type Sight = (typeof sights)[number]

/** Who may: the least sight that each permission takes. A permission that is not named may not. */
export type Right = { readonly [P in Permission]?: Sight }

/** Rights by verb. A verb that is not named is nobody's. */
export type Rights = { readonly [V in Verb]?: Right }

/** The rights in one field of a record. A field that nobody may write is the server's: what is sent for it is ignored. */
export type FieldRights = Rights & {
	/** It is added with the record, and not later. */
	readonly isFixed?: true
	/** Its entries belong to one opening each: who does not see that one neither sees nor changes them. */
	readonly by?: 'opening'
	/** Its entries are signed: who may change and remove those of somebody else. */
	readonly ofOthers?: Right
	/** It is written by a route of its own, not with the record. */
	readonly route?: string
}

/** Who asks: what the member may do, and how much of the record they see. */
export type Requester = { readonly permission: Permission; readonly sight: Sight }

/** Whether a right is the member's. Default is no. */
export function isGiven(right: Right | undefined, { permission, sight }: Requester): boolean {
	const least = right?.[permission]
	return least !== undefined && sights.indexOf(sight) >= sights.indexOf(least)
}
