import type { Operation } from '../model/operations'

/**
 * Called after a change of people and roles, or of decisions alone, with the operation that can be undone, if any.
 */
export type Changed = (what: 'people' | 'decisions', operation: Operation | null) => void
