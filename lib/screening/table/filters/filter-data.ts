import type { Decisions, Role } from '../../model/records'
import type { CandidateProgress } from '../../progress/candidate-progress'
import type { ScreenedCandidates } from '../screened-candidates'

/** The data that filters apply to. */
export type FilterData = {
	readonly screened: ScreenedCandidates
	readonly role: Pick<Role, 'stages' | 'facts'>
	readonly decisions: Decisions
	/** The candidates' progress, by key. */
	readonly progress: ReadonlyMap<string, CandidateProgress>
	/** The name of the person working here; empty if unknown. */
	readonly me: string
}
