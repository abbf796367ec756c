import { createContext } from 'react'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'

/** Says what a team itself has set, and by which source; null on a device of one's own, where nothing can be set. */
export const OwnRulesSlot = createContext<((own: OwnParameters) => string) | null>(null)
