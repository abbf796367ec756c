import { type FactId, facts } from '@/rules/facts'

/** The parts of a candidate's progress that have cells. */
export const progressTargets = ['stage', 'owner', 'date', 'tags'] as const

/** What an editable cell of the table contains. */
export type CellTarget = (typeof progressTargets)[number] | FactId

/** Whether a cell contains a part of a candidate's progress, and no answer. */
export const isProgressTarget = (target: CellTarget): target is (typeof progressTargets)[number] =>
	progressTargets.some((one) => one === target)

/** The fact whose answer a cell contains; null if it contains something else. */
export const factIn = (target: CellTarget): FactId | null => (target in facts ? (target as FactId) : null)
