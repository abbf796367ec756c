import { type PointsRow, yes } from '@/rules/condition'
import type { FactOf } from '@/rules/facts'

/** A row that gives points for a yes. */
export const yesGives = (fact: FactOf<'yes-no'>, points: number): PointsRow<'first'> => ({
	kind: 'first',
	id: fact,
	first: [{ when: yes(fact), points }],
})
