import { maxDraftsAside } from '@/lib/limits/limits'
import { type Draft, readDraft, saveDraft } from './draft-store'

/** The drafts to set aside: the given one if it has answers, and those that it has set aside. */
const stackOf = ({ aside = [], ...present }: Draft): readonly Draft[] =>
	Object.keys(present.facts).length > 0 ? [present, ...aside] : aside

const withSetAside = (draft: Draft, aside: readonly Draft[]): Draft =>
	aside.length > 0 ? { ...draft, aside: aside.slice(0, maxDraftsAside) } : draft

/** Replaces the current draft, which is set aside if it has any answers. */
export function replaceDraft(draft: Draft): void {
	const present = readDraft()
	saveDraft(withSetAside(draft, present ? stackOf(present) : []))
}

/** Restores the set-aside draft at an index; the current one is set aside instead. */
export function restoreDraft(place: number): void {
	const present = readDraft()
	const wanted = present?.aside?.[place]
	if (!present || !wanted) return
	const others = stackOf(present).filter((draft) => draft !== wanted)
	saveDraft(withSetAside(wanted, others))
}

/** The number of answers on this device, including those in set-aside drafts. */
export const countKept = (draft: Draft | null): number =>
	draft ? [draft, ...(draft.aside ?? [])].reduce((sum, { facts }) => sum + Object.keys(facts).length, 0) : 0
