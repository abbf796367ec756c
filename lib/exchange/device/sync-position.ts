import type { ChangeNumber } from '../protocol'

/** How far the copy follows the server: the last change it includes, and which openings it covers. */
export type SyncPosition = { complete: ChangeNumber; view: string }
