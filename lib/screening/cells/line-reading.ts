import type { DateHabits } from '@/lib/sheet/cells/dates/date-habits'
import type { CellProblem } from '@/lib/sheet/cells/reading/reading'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { DateKind, DueDate } from '../model/progress'

/** What is wrong with a line: the problems of sheet cells, and those specific to lines. */
export type LineProblem = CellProblem | 'no-stage' | 'no-day' | 'day-order'

/** The value that a line gives for a cell. */
export type CellValue =
	| { readonly stage: string }
	| { readonly owner: string }
	| { readonly tags: readonly string[] }
	| { readonly kind: DateKind; readonly date: DueDate }
	| { readonly fact: FactId; readonly value: FactValue }

export type LineReading =
	| { readonly kind: 'empty' }
	| { readonly kind: 'value'; readonly value: CellValue }
	| { readonly kind: 'fault'; readonly problem: LineProblem; readonly entry?: string }

/** How lines are to be read. */
export type LineHabits = {
	/** The kind of a date, if the line does not say. */
	readonly dateKind: DateKind
	/** Which part of a numeric date comes first. */
	readonly order?: DateHabits['order']
}
