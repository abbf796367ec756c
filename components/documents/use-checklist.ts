import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import { type ChecklistState, readChecklist } from '@/lib/draft/checklist'
import { updateDraft } from '@/lib/draft/draft-store'
import { useDraft } from '../draft/use-draft'

/** The checklist on this device, and how to change it. */
export function useChecklist() {
	const stored = useDraft()?.checklist
	const checklist = useMemo(() => readChecklist(stored), [stored])
	return { checklist, change: (next: ChecklistState) => updateDraft({ checklist: next }, today()) }
}
