import { type Stage, stageOf } from '../model/progress'
import type { Candidate } from '../model/records'

type Staged = { readonly id: string; readonly stages?: readonly Stage[] | undefined }

/**
 * Those of the candidates whose record has to change so that nobody changes stage when an opening's stages do, except as
 * said: from a removed stage to the one that is named for it.
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
