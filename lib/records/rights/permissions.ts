export const permissions = ['owner', 'screener', 'viewer'] as const
/** What a member may do: an owner also manages members, a screener changes the list, a viewer reads. */
export type Permission = (typeof permissions)[number]
