import type { PermissionByOpening } from '@/lib/team-rights/permission-at'

/** What a member may do, and which openings the member may see. */
export type Access = PermissionByOpening & {
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

/** The permissions by opening that say something: of openings that the member sees, other than the permission that holds anyway. */
export const differing = ({
	permission,
	openings,
	byOpening,
}: Omit<Access, 'newOpenings'>): Access['byOpening'] =>
	permission === 'owner'
		? {}
		: Object.fromEntries(
				Object.entries(byOpening).filter(
					([opening, own]) => own !== permission && (openings === 'all' || openings.includes(opening)),
				),
			)

/** Access as stored in the tables. */
export const toColumns = <A extends Partial<Access>>({ openings, ...rest }: A) => ({
	...rest,
	...(openings !== undefined && { openings: openings === 'all' ? null : [...openings] }),
})

/** Openings from their column in the tables. */
export const fromColumn = (openings: readonly string[] | null): Access['openings'] => openings ?? 'all'
