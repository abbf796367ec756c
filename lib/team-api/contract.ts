import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { DeviceGets, DevicePosts, Keeps } from './device-routes'
import type { RecordGets, RecordPosts } from './record-routes'

/**
 * What pages and routes of a team's workspace say to each other under `/api/team`: types alone, so that both may import
 * them. Routes check every body with a schema of their own; days and times are ISO 8601 in UTC.
 */

export const permissions = ['owner', 'screener', 'viewer'] as const
/** What a member may do: an owner also manages members, a screener changes the list, a viewer reads. */
export type Permission = (typeof permissions)[number]

/** Which openings a member sees, by id; `newOpenings`: also those described from now on. */
export type Access = {
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

export type Stage = 'no-owner' | 'signed-out' | 'second-factor' | 'signed-in'

export type MemberSelf = Access & {
	readonly id: string
	readonly name: string
	readonly email: string
	readonly permission: Permission
}

/** The answer of `GET /api/team/state`. */
export type TeamState =
	| { readonly database: 'ok' | 'away'; readonly stage: Exclude<Stage, 'signed-in'> }
	| SignedInState

export type SignedInState = {
	readonly database: 'ok' | 'away'
	readonly stage: 'signed-in'
	readonly member: MemberSelf
	readonly workspace: { readonly id: string; readonly name: string }
	readonly device: {
		readonly id: string
		readonly slot: number
		/** The openings that it holds, chosen by the member where all are too many; null for all. */
		readonly openings: readonly string[] | null
	}
	readonly hasSecondFactor: boolean
	/** Recovery codes that have not been used. */
	readonly recoveryLeft: number
	readonly keeps: Keeps
}

export type Member = Access & {
	readonly id: string
	readonly name: string
	readonly email: string
	readonly permission: Permission
	/** When the account was made. */
	readonly since: string
	/** Null for who has never been here since. */
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

export type AuditEntry = {
	readonly number: number
	readonly at: string
	/** The member's id; null for the server itself and for strangers. */
	readonly actor: string | null
	readonly actorName: string | null
	readonly kind: string
	/** Ids and counts, never a value of a record. */
	readonly about: Readonly<Record<string, string | number>>
}

type SignedIn = Record<string, never>

/** The body of each `POST` under `/api/team`, and what it answers. Those that answer nothing answer `{}`. */
export type TeamPosts = RecordPosts &
	DevicePosts & {
		readonly owner: {
			/** `workspace`: its name; without one, it is called by what follows the @ of the address. */
			body: { code: string; name: string; email: string; password: string; workspace?: string }
			answer: SignedIn
		}
		readonly 'sign-in': {
			body: { email: string; password: string }
			answer: { next: 'signed-in' | 'second-factor' }
		}
		readonly 'second-factor': { body: { code: string } | { recoveryCode: string }; answer: SignedIn }
		readonly 'second-factor/start': { body: { password: string }; answer: { uri: string; key: string } }
		readonly 'second-factor/confirm': { body: { code: string }; answer: { recoveryCodes: readonly string[] } }
		readonly 'second-factor/codes': {
			body: { password: string }
			answer: { recoveryCodes: readonly string[] }
		}
		readonly 'second-factor/off': { body: { password: string }; answer: Record<string, never> }
		readonly 'sign-out': { body: Record<string, never>; answer: Record<string, never> }
		readonly password: { body: { old: string; new: string }; answer: Record<string, never> }
		readonly 'members/change': {
			body: { id: string; permission?: Permission } & Partial<Access>
			answer: Record<string, never>
		}
		readonly 'members/remove': { body: { id: string }; answer: Record<string, never> }
		readonly 'members/sign-out': { body: { id: string; device: string }; answer: Record<string, never> }
		readonly invitations: {
			body: { email: string; permission: Permission } & Access
			answer: { id: string; token: string }
		}
		readonly 'invitations/withdraw': { body: { id: string }; answer: Record<string, never> }
		readonly 'invitations/look': {
			body: { token: string }
			/** `by`: the name of who invited. */
			answer: { email: string; workspace: string; by: string }
		}
		readonly 'invitations/join': { body: { token: string; name: string; password: string }; answer: SignedIn }
		/**
		 * For owners: what all parameters are set to from now on, and the versions of rule sets that count, those of before
		 * where `versions` is absent. `after`: when they were last set as far as is known here.
		 */
		readonly parameters: {
			body: { after?: string; values: OwnParameters; versions?: OwnVersions; isBack?: true }
			answer: Record<string, never>
		}
	}

/** What each `GET` under `/api/team` answers. */
export type TeamGets = RecordGets &
	DeviceGets & {
		readonly state: TeamState
		readonly members: MembersAnswer
		/** With `?before=n`: entries with smaller numbers. Newest first. */
		readonly audit: {
			readonly entries: readonly AuditEntry[]
			/** The newest number. */
			readonly head: number
			/** Whether the chain is unbroken; null if it was not looked at. */
			readonly isWhole: boolean | null
		}
	}

/** The fewest and most characters of a password. */
export const passwordLimits = { least: 12, most: 128 } as const
/** The most characters of a member's name and of an e-mail address. */
export const nameLimit = 100
export const emailLimit = 254
