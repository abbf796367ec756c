import { type ComponentType, createContext } from 'react'
import type { Candidate } from '@/lib/screening/model/records'

/** What a team's desk shows of the page that a candidate has; null on a device of one's own, where there is none. */
export const OwnPageSlot = createContext<ComponentType<{ readonly candidate: Candidate }> | null>(null)
