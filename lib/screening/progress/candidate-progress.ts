import { fold } from '@/lib/search/fold'
import { belongsTo } from '../model/belongs-to'
import type { Progress } from '../model/progress'
import type { DeskStore } from '../store/desk-store'

/** A candidate's progress in a role, with counts of notes and documents. */
export type CandidateProgress = {
	readonly progress?: Progress
	/** The latest note. */
	readonly note?: string
	/** The folded text of tags and notes, for searching. */
	readonly words?: string
	/** The number of notes. */
	readonly notes: number
	/** The number of documents that have been seen. */
	readonly documents: number
}

/** The progress of a role's candidates, by key; candidates without any are absent. */
export function candidateProgress(
	store: Pick<DeskStore, 'candidates'>,
	role: string,
): ReadonlyMap<string, CandidateProgress> {
	const found = new Map<string, CandidateProgress>()
	for (const candidate of store.candidates.values()) {
		const { key, progress, notes, documents } = candidate
		if ((!progress && !notes && !documents) || !belongsTo(candidate, role)) continue
		const own = progress?.[role]
		const written = Object.values(notes ?? {}).filter((note) => note.role === role)
		const latest = written.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
		const seen = Object.values(documents ?? {}).filter(({ state }) => state === 'seen').length
		if (!own && !latest && seen === 0) continue
		const texts = [...(own?.tags ?? []), ...written.map(({ text }) => text)]
		found.set(key, {
			...(own && { progress: own }),
			...(latest && { note: latest.text }),
			...(texts.length > 0 && { words: fold(texts.join(' ')) }),
			notes: written.length,
			documents: seen,
		})
	}
	return found
}
