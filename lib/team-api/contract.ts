import type { OwnParameters } from '@/lib/screening/model/own-parameters'
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

/** How long a device keeps the list: gone with the browser, or kept encrypted for some days. */
export type Keeps = 'session' | { readonly days: number }

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

export type Device = {
	readonly id: string
	/** Names such as Firefox and Linux; null where it is not known. */
	readonly browser: string | null
	readonly system: string | null
	readonly since: string
	readonly lastSeen: string
	readonly keeps: Keeps
	/** Changes that it has told us it has not sent. */
	readonly waiting: number
	readonly isThis: boolean
}

/** How far somebody who was deleted is gone. */
export type ErasureState = {
	/** When it was done on the server. */
	readonly done: string
	/** The devices that were signed in then, had something of the list, and still are signed in. */
	readonly devices: number
	/** How many of them have done it too, or hold nothing any more that could be opened. */
	readonly confirmed: number
	/** When the last of the others holds nothing any more, whatever it does; null where there are none. */
	readonly until: string | null
}
/** A deletion, by the number of its change. */
export type Erasure = ErasureState & { readonly change: number }

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

/** A candidate that a page shows, and what its member does there. */
export type Place = {
	readonly opening: string
	readonly candidate: string
	readonly doing: 'looking' | 'deciding'
}

/** A colleague who is at a candidate just now. */
export type Present = Pick<Place, 'candidate' | 'doing'> & { readonly member: string; readonly name: string }

type SignedIn = Record<string, never>

/** The body of each `POST` under `/api/team`, and what it answers. Those that answer nothing answer `{}`. */
export type TeamPosts = RecordPosts & {
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
	readonly 'devices/sign-out': { body: { id: string }; answer: Record<string, never> }
	/** For how many days devices keep the list; null for no longer than their browser is open. */
	readonly 'devices/keep': { body: { days: number | null }; answer: Record<string, never> }
	/** Which openings this device holds; null for all that the member may see. */
	readonly 'devices/hold': { body: { openings: readonly string[] | null }; answer: Record<string, never> }
	/** How many changes wait on this device: it says so when the number has changed. */
	readonly 'devices/tell': { body: { waiting: number }; answer: Record<string, never> }
	/** Which candidate a page shows, every few seconds; `page` is an id of its own. Answers where colleagues are. */
	readonly presence: {
		body: { page: string; place: Place | null }
		answer: { present: readonly Present[] }
	}
	/** For owners: what all parameters are set to from now on. `after`: when they were last set as far as is known here. */
	readonly parameters: {
		body: { after?: string; values: OwnParameters; isBack?: true }
		answer: Record<string, never>
	}
	readonly 'devices/sign-out-others': { body: Record<string, never>; answer: Record<string, never> }
}

/** What each `GET` under `/api/team` answers. */
export type TeamGets = RecordGets & {
	readonly state: TeamState
	readonly members: MembersAnswer
	/** With `?member=id`, for an owner: the devices of that member. */
	readonly devices: { readonly devices: readonly Device[] }
	/** The latest deletions, the newest first. */
	readonly erasures: { readonly erasures: readonly Erasure[] }
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
