import type { Permission } from '@/lib/records/rights/permissions'

/** Which openings a member sees, by id; `newOpenings`: also those created from now on. */
export type Access = {
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

export type Member = Access & {
	readonly id: string
	readonly name: string
	readonly email: string
	readonly permission: Permission
	/** When the account was made. */
	readonly since: string
	/** Null if the member has never been seen. */
	readonly lastSeen: string | null
	/** How many devices are signed in. */
	readonly devices: number
	readonly hasSecondFactor: boolean
	readonly isYou: boolean
}

export type Invitation = Access & {
	readonly id: string
	readonly email: string
	readonly permission: Permission
	readonly at: string
	readonly ends: string
}

/** The answer of `GET /api/team/members`. */
export type MembersAnswer = {
	readonly members: readonly Member[]
	readonly invitations: readonly Invitation[]
	readonly openings: readonly { readonly id: string; readonly name: string }[]
}
