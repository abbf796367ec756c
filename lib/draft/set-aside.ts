import { maxDraftsAside } from '@/lib/limits/limits'
import { type Draft, readDraft, saveDraft } from './draft-store'

/** A draft that has answers, and those that it has set aside. */
const stackOf = ({ aside = [], ...present }: Draft): readonly Draft[] =>
	Object.keys(present.facts).length > 0 ? [present, ...aside] : aside

const withAside = (draft: Draft, aside: readonly Draft[]): Draft =>
	aside.length > 0 ? { ...draft, aside: aside.slice(0, maxDraftsAside) } : draft

/** Puts a draft in place of the present one, which is set aside if it holds any answer. */
export function replaceDraft(draft: Draft): void {
	const present = readDraft()
	saveDraft(withAside(draft, present ? stackOf(present) : []))
}

/** Brings back one of those that were set aside; the present one is set aside in its place. */
export function bringBack(place: number): void {
	const present = readDraft()
	const wanted = present?.aside?.[place]
	if (!present || !wanted) return
	const others = stackOf(present).filter((draft) => draft !== wanted)
	saveDraft(withAside(wanted, others))
}

/** How many answers are on this device, those that are set aside included. */
export const countKept = (draft: Draft | null): number =>
	draft ? [draft, ...(draft.aside ?? [])].reduce((sum, { facts }) => sum + Object.keys(facts).length, 0) : 0
