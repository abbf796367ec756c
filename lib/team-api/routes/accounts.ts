import type { Permission } from '@/lib/records/rights/permissions'
import type { Keeps } from './devices'
import type { Access } from './members'

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
