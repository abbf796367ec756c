import type { WaitingBatch } from './waiting'

/** Where this device's own entries are stored: the prefix of their names. */
export const devicePlace = 'device '
/** Where each device's own settings are stored. */
export const ownSettingsPlace = 'own settings'
/** Where batches and unsettled records are stored. */
export const batchPlace = (id: string) => `batch ${id}`
export const unsettledPlace = (id: string) => `unsettled ${id}`

/** Batches by the places where they are stored. */
export const batchesByPlace = (batches: readonly WaitingBatch[]) =>
	Object.fromEntries(batches.map((batch) => [batchPlace(batch.id), batch]))
