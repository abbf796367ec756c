import type { OpeningPermission } from '@/lib/records/rights/permissions'
import type { OpeningAccess } from '@/lib/team-api/routes/members'
import type { PermissionByOpening } from '@/lib/team-rights/permission-at'
import { entriesIn } from '@/rules/keys'

/** A role, and where: what somebody may do, which openings they see, and in which of these they have another role. */
export type RoleAccess = PermissionByOpening & OpeningAccess

/** Whether somebody sees an opening that is there. */
export const seesOpening = ({ openings }: OpeningAccess, id: string): boolean =>
	openings === 'all' || openings.includes(id)

/** The same without other roles that say nothing: in openings that are not seen, or the same role once more. */
export function tidied(access: RoleAccess): RoleAccess {
	const { permission, byOpening } = access
	const differing = entriesIn<string, OpeningPermission>(byOpening).filter(
		([opening, role]) => permission !== 'owner' && role !== permission && seesOpening(access, opening),
	)
	return { ...access, byOpening: Object.fromEntries(differing) }
}
