/** What a member may do, and which openings the member may see. */
export type Access = {
	readonly permission: 'owner' | 'screener' | 'viewer'
	readonly openings: 'all' | readonly string[]
	readonly newOpenings: boolean
}

/** Access as stored in the tables. */
export const toColumns = <A extends Partial<Access>>({ openings, ...rest }: A) => ({
	...rest,
	...(openings !== undefined && { openings: openings === 'all' ? null : [...openings] }),
})

/** Openings from their column in the tables. */
export const fromColumn = (openings: readonly string[] | null): Access['openings'] => openings ?? 'all'
