import { createContext } from 'react'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'

/** Describes what a team itself has set, with its sources; null on a standalone device, where nothing can be set. */
export const OwnRulesSlot = createContext<((own: OwnParameters) => string) | null>(null)
