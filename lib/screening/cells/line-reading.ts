import type { DateHabits } from '@/lib/sheet/cells/dates/date-habits'
import type { CellProblem } from '@/lib/sheet/cells/reading/reading'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { DateKind, DueDate } from '../model/progress'

/** What is wrong with a line: what cells of sheets can have, and what these alone can. */
export type LineProblem = CellProblem | 'no-stage' | 'no-day' | 'day-order'

/** What a line says for a cell. */
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
	/** What days are for of which the line does not say it. */
	readonly dateKind: DateKind
	/** Which part of a day in figures comes first. */
	readonly order?: DateHabits['order']
}
