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

/** Who is signed in, and on which device; for how many days it keeps the list, null for no longer than its browser is open. */
export type OnDevice = Signed & {
	readonly device: {
		readonly id: string
		readonly keptDays: number | null
		/** The openings that it holds; null for all that the member sees. */
		readonly openings: readonly string[] | null
	}
}

/** A member as one who sees no more than their device holds: so much is sent to it, and no more is changed from it. */
export function asHeld<S extends OnDevice>(signed: S): S {
	const { member, device } = signed
	if (device.openings === null) return signed
	const seen = device.openings.filter((one) => member.openings === 'all' || member.openings.includes(one))
	return { ...signed, member: { ...member, openings: seen } }
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
