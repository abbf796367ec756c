import { maxDeviceCandidates, usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import type { OpeningAccess } from '@/lib/team-api/routes/members'
import type { PermissionByOpening } from '@/lib/team-rights/permission-at'

/** A signed-in member, as the exchange needs it. */
export type SignedInMember = {
	readonly workspace: string
	readonly member: Pick<OpeningAccess, 'openings'> &
		PermissionByOpening & {
			readonly id: string
			readonly name: string
		}
	readonly device: { readonly slot: number }
}

/** A signed-in member on a device; `keptDays`: for how many days it keeps the list, null: until the browser closes. */
export type DeviceMember = SignedInMember & {
	readonly device: {
		readonly id: string
		readonly keptDays: number | null
		/** The openings that it holds; null for all that the member sees. */
		readonly openings: readonly string[] | null
	}
}

/** The member limited to what the device holds: only that is sent to it, and only that can be changed from it. */
export function limitedToDevice<S extends DeviceMember>(signed: S): S {
	const { member, device } = signed
	if (device.openings === null) return signed
	const seen = device.openings.filter((one) => member.openings === 'all' || member.openings.includes(one))
	return { ...signed, member: { ...member, openings: seen } }
}

/** How many candidates a device may hold: more than others if its member has chosen its openings. */
export const mostCandidatesOn = ({ device }: DeviceMember): number =>
	device.openings === null ? usualDeviceCandidates : maxDeviceCandidates

/** Who stores something: a signed-in member, or the server itself, which has no id and sees everything. */
export type Author = Omit<SignedInMember, 'member'> & {
	readonly member: Omit<SignedInMember['member'], 'id'> & { readonly id: string | null }
}

/** The server itself, also when it acts for a candidate. */
export const serverAuthor = (workspace: string): Author => ({
	workspace,
	member: { id: null, name: '', permission: 'owner', byOpening: {}, openings: 'all' },
	device: { slot: 0 },
})
