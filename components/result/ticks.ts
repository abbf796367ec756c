import { today } from '@/lib/day/today'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import { evidenceIds } from '@/rules/evidence'
import type { Ticks } from './checked/context'

/** Which documents are ticked, as stored in the draft. */
export function ticksOf({ prepared = [] }: Draft): Ticks {
	const has = new Set(evidenceIds.filter((id) => prepared.includes(id)))
	return {
		has,
		set: (document, isThere) => {
			const others = [...has].filter((id) => id !== document)
			updateDraft({ prepared: isThere ? [...others, document] : others }, today())
		},
	}
}
