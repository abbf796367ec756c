import type { OwnVersions } from '@/lib/active-rules/rulesets'
import type { Permission } from '@/lib/records/rights/permissions'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import type { Export } from '@/lib/team-api/routes/exports'
import type { TeamState } from './routes/accounts'
import type { AuditEntry, ChangedInEntry } from './routes/audit'
import type { DeviceGets, DevicePosts } from './routes/devices'
import type { Access, MembersAnswer } from './routes/members'
import type { RecordGets, RecordPosts } from './routes/requests'

/**
 * What the pages and routes of a team's workspace exchange under `/api/team`: types only, so that both sides can import
 * them. Each route validates its body with its own schema; days and times are ISO 8601 in UTC.
 */

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
