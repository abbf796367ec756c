import { type Stage, stageOf } from '../model/progress'
import type { Candidate } from '../model/records'

type Staged = { readonly id: string; readonly stages?: readonly Stage[] | undefined }

/**
 * The candidates whose record has to change so that nobody changes stage when an opening's stages do, except from a
 * removed stage to the one named as its replacement.
 */
export function movedCandidates(
	before: Staged,
	after: Staged,
	candidates: readonly Candidate[],
	moves: Readonly<Record<string, string>>,
): readonly Candidate[] {
	return candidates.flatMap((candidate) => {
		const own = candidate.progress?.[before.id]
		const was = stageOf(before, own)
		const stage = moves[was] ?? was
		if (stageOf(after, own) === stage) return []
		return [{ ...candidate, progress: { ...candidate.progress, [before.id]: { ...own, stage } } }]
	})
}
