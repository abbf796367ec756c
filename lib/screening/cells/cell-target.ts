import { type FactId, facts } from '@/rules/facts'

/** How far somebody has come, as far as it stands in cells. */
export const progressTargets = ['stage', 'owner', 'date', 'tags'] as const

/** What a cell of the table holds that can be edited. */
export type CellTarget = (typeof progressTargets)[number] | FactId

/** The answer that a cell holds; null if it is none. */
export const factIn = (target: CellTarget): FactId | null => (target in facts ? (target as FactId) : null)
