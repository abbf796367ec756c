import { useSyncExternalStore } from 'react'
import { type Draft, isStored, isUnreadable, readDraft, subscribe } from '@/lib/draft/draft-store'

const nothing = () => null

/** The draft on this device, kept up to date; null until the page is hydrated, and if there is none. */
export const useDraft = (): Draft | null => useSyncExternalStore(subscribe, readDraft, nothing)

/** Whether the browser stores the draft. */
export const useIsStored = (): boolean => useSyncExternalStore(subscribe, isStored, () => true)

/** Whether this device holds a draft that this version cannot read. */
export const useIsUnreadable = (): boolean => useSyncExternalStore(subscribe, isUnreadable, () => false)
