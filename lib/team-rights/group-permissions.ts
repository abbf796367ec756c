import { type Permission, permissions } from '@/lib/records/rights/permissions'

/** Which permission each group of a company gives. */
export type GroupPermissions = readonly { readonly group: string; readonly permission: Permission }[]

/** The highest permission that somebody's groups give; null if none of them gives one. */
export function permissionOf(table: GroupPermissions, groups: readonly string[]): Permission | null {
	const given = new Set(
		table.filter(({ group }) => groups.includes(group)).map(({ permission }) => permission),
	)
	return permissions.find((permission) => given.has(permission)) ?? null
}

/** A member, as far as their way in depends on the company. */
export type EnteringMember = {
	readonly id: string
	/** Whether they have signed in by the company's account. */
	readonly isConnected: boolean
	/** Their groups as of then. */
	readonly groups: readonly string[]
}

/**
 * Whether a member could sign in by the company's account. Where groups give permissions, anyone else has no access; where
 * none does, whoever is a member stays one.
 */
export const mayEnter = (table: GroupPermissions, { isConnected, groups }: EnteringMember): boolean =>
	isConnected && (table.length === 0 || permissionOf(table, groups) !== null)

/** Whether a member could sign in by the company's account and be an owner then. */
export const mayEnterAsOwner = (
	table: GroupPermissions,
	member: EnteringMember & { readonly permission: Permission },
): boolean => mayEnter(table, member) && (permissionOf(table, member.groups) ?? member.permission) === 'owner'
