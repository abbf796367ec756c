import { testsOf } from '@/rules/condition'
import { sumIn } from '@/rules/operators'
import { rangeOf } from '@/rules/points-table'
import type { Ruleset } from '@/rules/ruleset'

/** The scale of a sum of points. */
export type PointsScale = {
	/** The most points that the table gives. */
	readonly most: number
	/** The points that the classes of the work permit require. */
	readonly a: number
	readonly b: number
}

/** Reads from a rule set how many points there are and how many each class requires; null for one without points. */
export function pointsScaleOf({ points, criteria }: Ruleset): PointsScale | null {
	if (!points) return null
	const limitOf = (id: string) => {
		const condition = criteria.find((criterion) => criterion.id === id)?.condition
		return (condition ? testsOf(condition) : []).flatMap((test) => sumIn(test) ?? [])[0]?.limit
	}
	const [a, b] = [limitOf('class-a'), limitOf('class-b')]
	if (a === undefined || b === undefined) return null
	return { most: points.reduce((sum, row) => sum + rangeOf(row).high, 0), a, b }
}
