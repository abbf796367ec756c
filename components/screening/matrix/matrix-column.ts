import type { PersonCondition } from '@/lib/screening/table/matrix/person-conditions'
import type { ScreenedRules } from '@/lib/screening/table/screened-candidates'

/** A column of the matrix: a condition, in words and with its results. */
export type MatrixColumn = PersonCondition & {
	readonly rules: ScreenedRules | undefined
	readonly name: string
	/** The rule set by its shortest name. */
	readonly where: string
	/** Whether it is the first of its rule set. */
	readonly isFirst: boolean
}
