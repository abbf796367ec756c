import { createContext } from 'react'
import type { Candidate } from '@/lib/screening/model/records'

/** Shows something of a candidate. */
export type OfCandidate = (candidate: Candidate) => React.ReactNode

/** What a team's desk shows of the page that a candidate has; null on a device of one's own, where there is none. */
export const OwnPageSlot = createContext<OfCandidate | null>(null)
