import { createContext } from 'react'

/** How a team's desk shows for how many days records are kept; null on a standalone device, where it is a field. */
export const RetentionSlot = createContext<React.ReactNode>(null)
