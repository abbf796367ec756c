import type { ChangeNumber } from '../protocol'

/** How far the copy is the server's: changes that it knows, and of which openings. */
export type Followed = { complete: ChangeNumber; view: string }
