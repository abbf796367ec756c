import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { Permission } from '@/lib/records/rights/permissions'
import type { Operation, Patch } from '@/lib/screening/model/operations'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { Export } from '@/lib/team-api/exports'
import type { DeviceGets, DevicePosts, Keeps } from './device-routes'
import type { RecordGets, RecordPosts } from './record-routes'

/**
 * What the pages and routes of a team's workspace exchange under `/api/team`: types only, so that both sides can import
 * them. Each route validates its body with its own schema; days and times are ISO 8601 in UTC.
 */

/** Which openings a member sees, by id; `newOpenings`: also those created from now on. */
export type Access = {
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

/** How far a visitor is signed in; `idle` and `factor-demanded`: the session is paused. */
export type Stage = 'no-owner' | 'signed-out' | 'second-factor' | 'idle' | 'factor-demanded' | 'signed-in'

export type MemberSelf = Access & {
	readonly id: string
	readonly name: string
	readonly email: string
	readonly permission: Permission
}

/** The answer of `GET /api/team/state`. */
export type TeamState =
	| {
			readonly database: 'ok' | 'away'
			readonly stage: 'no-owner' | 'signed-out' | 'second-factor'
			/** Whether the visitor was a member until an owner removed them. */
			readonly isRemoved?: true
	  }
	| PausedState
	| SignedInState

/** Whose session is paused: until the password is given again, or until a second factor is set up. */
export type PausedState = {
	readonly database: 'ok'
	readonly stage: 'idle' | 'factor-demanded'
	readonly email: string
}

export type SignedInState = {
	readonly database: 'ok' | 'away'
	/** Whether the server's disk has no room for changes. */
	readonly isDiskFull?: true
	readonly stage: 'signed-in'
	readonly member: MemberSelf
	readonly workspace: { readonly id: string; readonly name: string }
	readonly device: {
		readonly id: string
		readonly slot: number
		/**
		 * The openings this device holds, chosen by the member when there are too many candidates to hold them all; null for
		 * all.
		 */
		readonly openings: readonly string[] | null
	}
	readonly hasSecondFactor: boolean
	/** The number of unused recovery codes. */
	readonly recoveryLeft: number
	readonly keeps: Keeps
	/** Whether the workspace demands a second factor of every member. */
	readonly isFactorDemanded: boolean
	/** For owners: whether requests came through a proxy, as it seems, that the server is not set to trust. */
	readonly isProxyUnheeded: boolean
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

export type AuditEntry = {
	readonly number: number
	readonly at: string
	/** The member's id; null for the server itself and for visitors who are not signed in. */
	readonly actor: string | null
	readonly actorName: string | null
	readonly kind: string
	/** Ids and counts, never a value of a record. */
	readonly about: Readonly<Record<string, string | number>>
	/** Whether the history has what changed with it. */
	readonly hasChanges: boolean
}

/** The answer of `GET /api/team/audit/changed`: what changed with an entry, as far as the member sees it and it is kept. */
export type ChangedInEntry = {
	readonly changes: readonly {
		readonly operation: Operation
		readonly patch: Patch
		/** The name of the candidate or opening; empty if it is not there any more. */
		readonly name: string
	}[]
	/** How many there are beside them. */
	readonly more: number
	/** The openings that they name. */
	readonly openings: readonly {
		readonly id: string
		readonly name: string
		readonly stages: readonly { readonly id: string; readonly name: string }[]
	}[]
}

type SignedIn = Record<string, never>

/** The body of each `POST` under `/api/team`, and its answer. Routes with nothing to say answer `{}`. */
export type TeamPosts = RecordPosts &
	DevicePosts & {
		readonly owner: {
			/** `workspace`: its name; defaults to the part of the e-mail address after the @. */
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
		/** A file is about to be saved: nothing is written before the answer. */
		readonly 'tell-export': { body: Export; answer: Record<string, never> }
		/** For owners: whether every member needs a second factor. */
		readonly 'second-factor/demand': {
			body: { isDemanded: boolean; password: string }
			answer: Record<string, never>
		}
		/** Lets an owner back in, by the one-time code of `npm run team:recover`. */
		readonly recover: { body: { code: string; password: string }; answer: SignedIn }
		/** Goes on with a session that has rested too long. */
		readonly resume: { body: { password: string }; answer: Record<string, never> }
		readonly 'sign-out': { body: Record<string, never>; answer: Record<string, never> }
		readonly password: { body: { old: string; new: string }; answer: Record<string, never> }
		readonly 'members/change': {
			/** `password`: that of the owner who asks; needed for another permission. */
			body: { id: string; permission?: Permission; password?: string } & Partial<Access>
			answer: Record<string, never>
		}
		readonly 'members/remove': { body: { id: string }; answer: Record<string, never> }
		readonly 'members/sign-out': { body: { id: string; device: string }; answer: Record<string, never> }
		readonly invitations: {
			/** `password`: that of the owner who asks; needed for a member's address, and to make an owner. */
			body: { email: string; permission: Permission; password?: string } & Access
			answer: { id: string; token: string }
		}
		readonly 'invitations/withdraw': { body: { id: string }; answer: Record<string, never> }
		readonly 'invitations/look': {
			body: { token: string }
			/** `by`: the name of the member who sent the invitation. */
			answer: { email: string; workspace: string; by: string }
		}
		readonly 'invitations/join': { body: { token: string; name: string; password: string }; answer: SignedIn }
		/**
		 * For owners: for how many days records are kept. A shorter time takes effect a day later; until then it is stopped
		 * by setting the present one.
		 */
		readonly retention: { body: { days: number }; answer: Record<string, never> }
		/**
		 * For owners: the new values of all parameters, and the versions of rule sets that apply; if `versions` is absent,
		 * they stay as they are. `after`: when the parameters were last set, as far as the sender knows.
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
		/** With `?days=n`: how many candidates would be deleted if they were kept for n days, and from when on. */
		readonly retention: { readonly people: number; readonly from: string }
		/** With `?number=n`: what changed with this entry. */
		readonly 'audit/changed': ChangedInEntry
		/** With `?before=n`: entries with smaller numbers; filtered by `filterQuery`. Newest first. */
		readonly audit: {
			readonly entries: readonly AuditEntry[]
			/** The newest number. */
			readonly head: number
			/** Whether the chain is unbroken; null if it was not checked. */
			readonly isWhole: boolean | null
		}
	}
