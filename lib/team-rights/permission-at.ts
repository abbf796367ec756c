import type { OpeningPermission, Permission } from '@/lib/records/rights/permissions'

/** What a member may do, and where: their permission, and what differs from it in some openings, by id. */
export type PermissionByOpening = {
	readonly permission: Permission
	readonly byOpening: Readonly<Record<string, OpeningPermission>>
}

/** What a member may do in an opening, if they see it. An owner is one everywhere. */
export const permissionAt = ({ permission, byOpening }: PermissionByOpening, opening: string): Permission =>
	permission === 'owner' ? permission : (byOpening[opening] ?? permission)

/** Which openings a member sees; all, or the listed ones. */
type Openings = { readonly openings: 'all' | readonly string[] }

/** What a member may do, and in which openings. */
export type MemberAccess = PermissionByOpening & Openings

/** Every permission that a member has in some opening. */
export function permissionsOf({ openings, ...access }: MemberAccess): ReadonlySet<Permission> {
	const { permission, byOpening } = access
	if (permission === 'owner') return new Set([permission])
	return openings === 'all'
		? new Set([permission, ...Object.values(byOpening)])
		: new Set([permission, ...openings.map((one) => permissionAt(access, one))])
}
