import type { Access, Permission } from '@/lib/team-api/contract'

/** Who is signed in, as the exchange needs it. */
export type Signed = {
	readonly workspace: string
	readonly member: Pick<Access, 'openings'> & {
		readonly id: string
		readonly name: string
		readonly permission: Permission
	}
	readonly device: { readonly slot: number }
}

/** Who stores something: a member who is signed in, or the server itself, which has no id and sees all. */
export type Author = Omit<Signed, 'member'> & {
	readonly member: Omit<Signed['member'], 'id'> & { readonly id: string | null }
}

/** The server itself, also where it does what a candidate wants. */
export const serverAuthor = (workspace: string): Author => ({
	workspace,
	member: { id: null, name: '', permission: 'owner', openings: 'all' },
	device: { slot: 0 },
})
