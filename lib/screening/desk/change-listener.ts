import type { Operation } from '../model/operations'

/**
 * Called after a change of people and roles, of decisions alone, or of notes of the device that are part of no operation,
 * with the operation that can be undone, if any.
 */
export type ChangeListener = (what: 'people' | 'decisions' | 'notes', operation: Operation | null) => void
