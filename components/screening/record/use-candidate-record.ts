import type { Progress } from '@/lib/screening/model/progress'
import type { Candidate, Role } from '@/lib/screening/model/records'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import type { ProgressChange } from '@/lib/screening/progress/change-progress'
import { useScreening } from '../desk/desk-context'

/** One candidate's record in an opening. */
export type CandidateInRole = { readonly role: Role; readonly candidate: Candidate }

const nothing: Progress = {}

/** A candidate's progress in an opening, and a function that changes it. */
export function useCandidateRecord({ role, candidate }: CandidateInRole) {
	const screening = useScreening()
	const change = (
		kind: 'stage' | 'owner' | 'tags' | 'dates',
		changed: ProgressChange,
	): Promise<{ readonly beyond: readonly BeyondEnd[] }> =>
		screening.change('changeProgress', { role: role.id, kind, changes: [{ key: candidate.key, ...changed }] })
	return { progress: candidate.progress?.[role.id] ?? nothing, change }
}
