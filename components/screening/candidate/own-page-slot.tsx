import { createContext } from 'react'
import type { Candidate } from '@/lib/screening/model/records'

/** Renders something about a candidate. */
export type CandidateRenderer = (candidate: Candidate) => React.ReactNode

/** What a team's desk shows about a candidate's own page; null on a standalone device, which has none. */
export const OwnPageSlot = createContext<CandidateRenderer | null>(null)
