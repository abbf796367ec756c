import { createContext, use } from 'react'
import type { Export } from '@/lib/team-api/routes/exports'

/** Asks whether a file may be written; whoever refuses it also says so. */
export type ExportGate = (made: Export) => Promise<boolean>

const Gate = createContext<ExportGate>(async () => true)

/** Sets who is asked before a file is written: nobody, on a device by itself. */
export const ExportGateSlot = Gate

/** To be asked before any file with data of candidates is written. */
export const useExportGate = (): ExportGate => use(Gate)
