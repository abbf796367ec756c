import { createContext } from 'react'

/** What a team's desk says of an opening in which a member sees no one, in place of an offer to add somebody; null for that. */
export const EmptySlot = createContext<(opening: string) => React.ReactNode>(() => null)
