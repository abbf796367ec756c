export const permissions = ['owner', 'recruiter', 'interviewer', 'viewer'] as const
/**
 * What a member may do: an owner also manages members, a recruiter changes the list, an interviewer sees the people given to
 * them and writes notes, a viewer reads.
 */
export type Permission = (typeof permissions)[number]

/** What a member may do in an opening; an owner is one everywhere. */
export type OpeningPermission = Exclude<Permission, 'owner'>
export const openingPermissions = permissions.filter(
	(one): one is OpeningPermission => one !== 'owner',
) as readonly OpeningPermission[]
