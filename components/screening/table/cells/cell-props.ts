import type { Decision, Role } from '@/lib/screening/model/records'
import type { Density } from '@/lib/screening/model/table-view'
import type { CandidateProgress } from '@/lib/screening/progress/candidate-progress'
import type { DecidedCriteria } from '@/lib/screening/table/row-reasons'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'

/** What all cells of a table have in common. */
export type TableContext = {
	readonly role: Role
	readonly screened: ScreenedCandidates
	/** What the opening decides for everybody. */
	readonly decided: DecidedCriteria
	/** The indices of the article's conditions that the opening meets for everybody. */
	readonly dots: ReadonlySet<number>
	readonly density: Density
	/** Today, YYYY-MM-DD. */
	readonly today: string
}

/** One candidate, as passed to each cell of its row. */
export type CellProps = {
	readonly table: TableContext
	readonly row: number
	readonly decision: Decision | undefined
	readonly work: CandidateProgress | undefined
	/** Whether the candidate is open in the side sheet. */
	readonly isOpen: boolean
	readonly onOpen: (key: string) => void
}
