import { everyMember, owners } from '@/lib/records/rights/usual-rights'
import type { PermissionByOpening } from '@/lib/team-rights/permission-at'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { changeMemberBody, removeMemberBody, signOutMemberBody } from './member-bodies'

/** Which openings a member sees, by id; `newOpenings`: also those created from now on. */
export type OpeningAccess = {
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

export type TeamMember = OpeningAccess &
	PermissionByOpening & {
		readonly id: string
		readonly name: string
		readonly email: string
		/** How many people are given to them, by opening. */
		readonly given: Readonly<Record<string, number>>
		/** When the account was made. */
		readonly since: string
		/** Null if the member has never been seen. */
		readonly lastSeen: string | null
		/** How many devices are signed in. */
		readonly devices: number
		/** Whether a password alone lets them in no longer. */
		readonly hasSecondFactor: boolean
		readonly passkeys: number
		/** By what they can sign in now beside passkeys; null if the reader may not know. */
		readonly signingIn: { readonly byCompany: boolean; readonly byPassword: boolean } | null
		readonly isYou: boolean
	}

export type Invitation = OpeningAccess &
	PermissionByOpening & {
		readonly id: string
		readonly email: string
		readonly at: string
		readonly ends: string
	}

type MembersAnswer = {
	readonly members: readonly TeamMember[]
	readonly invitations: readonly Invitation[]
	readonly openings: readonly { readonly id: string; readonly name: string }[]
}

/** The members and, for owners, the invitations. */
export const membersRoute = defineRoute<{ body: null; answer: MembersAnswer; reason: never }>({
	method: 'GET',
	path: 'members',
	right: everyMember,
})

/** Changes what a member may do and see. */
export const changeMemberRoute = defineRoute<{
	body: typeof changeMemberBody
	answer: EmptyAnswer
	reason: 'password-wrong' | 'password-needed' | 'last-owner'
}>({ method: 'POST', path: 'members/change', right: owners })

export const removeMemberRoute = defineRoute<{
	body: typeof removeMemberBody
	answer: EmptyAnswer
	reason: 'last-owner'
}>({ method: 'POST', path: 'members/remove', right: owners })

/** Signs out a device of another member. */
export const signOutMemberRoute = defineRoute<{
	body: typeof signOutMemberBody
	answer: EmptyAnswer
	reason: never
}>({ method: 'POST', path: 'members/sign-out', right: owners })
