import type { Decisions, Role } from '../../model/records'
import type { CandidateProgress } from '../../progress/candidate-progress'
import type { Screened } from '../screened'

/** What filters look at. */
export type Filtered = {
	readonly screened: Screened
	readonly role: Pick<Role, 'stages' | 'facts'>
	readonly decisions: Decisions
	/** How far candidates have come, by key. */
	readonly progress: ReadonlyMap<string, CandidateProgress>
	/** The name of whoever works here; empty if it is not known. */
	readonly me: string
}
