import type { Decision, Role } from '../../model/records'
import type { CandidateProgress } from '../../progress/candidate-progress'
import type { Screened } from '../screened'

export type Decisions = ReadonlyMap<string, Decision>

/** What filters look at. */
export type Filtered = {
	readonly screened: Screened
	readonly role: Pick<Role, 'stages'>
	readonly decisions: Decisions
	/** How far candidates have come, by key. */
	readonly progress: ReadonlyMap<string, CandidateProgress>
	/** The name of whoever works here; empty if it is not known. */
	readonly me: string
}
