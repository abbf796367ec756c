import { today } from '@/lib/day/today'
import { type Draft, updateDraft } from '@/lib/draft/draft-store'
import type { KeptNote } from './checked/context'
import { EvidenceNote } from './steps/evidence-note'

/** The evidence that the person noted, as stored in the draft. */
export const noteOf = ({ evidenceNote = '' }: Draft): KeptNote => ({
	text: evidenceNote,
	Field: EvidenceNote,
	keep: (text) => updateDraft({ evidenceNote: text }, today()),
})
