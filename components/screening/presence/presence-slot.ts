import { createContext } from 'react'

/** A candidate in a row, or open in an opening. */
export type AtCandidate = { readonly candidate: string; readonly opening?: string }

/**
 * Shows on a team's desk which colleagues are at a candidate. Where the candidate is open in an opening, it also
 * reports this member to them. Null on a standalone device, where there is nobody else.
 */
export const PresenceSlot = createContext<React.ComponentType<AtCandidate> | null>(null)
