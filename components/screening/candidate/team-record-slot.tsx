import { createContext } from 'react'
import type { Candidate, Role } from '@/lib/screening/model/records'

/** Renders something about a candidate in an opening. */
export type CandidateRenderer = (candidate: Candidate, role: Role) => React.ReactNode

/**
 * What a team's desk adds to a candidate's record: their own page, who interviews them. Null on a standalone device, which has
 * neither.
 */
export const TeamRecordSlot = createContext<CandidateRenderer | null>(null)
