import { useMemo } from 'react'
import { today } from '@/lib/day/today'
import { type Checklist, readChecklist } from '@/lib/draft/checklist'
import { updateDraft } from '@/lib/draft/draft-store'
import { useDraft } from '../draft/use-draft'

/** The checklist on this device, and how to change it. */
export function useChecklist() {
	const stored = useDraft()?.checklist
	const checklist = useMemo(() => readChecklist(stored), [stored])
	return { checklist, change: (next: Checklist) => updateDraft({ checklist: next }, today()) }
}
