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
