import type { WaitingBatch } from './waiting'

/** Where what is this device's alone is kept, each entry behind its name. */
export const devicePlace = 'device '
/** Where the settings are kept that are each device's own. */
export const ownSettingsPlace = 'own settings'
/** Where batches and what is to be chosen are kept. */
export const batchPlace = (id: string) => `batch ${id}`
export const unsettledPlace = (id: string) => `unsettled ${id}`

/** Batches by the places where they are kept. */
export const placed = (batches: readonly WaitingBatch[]) =>
	Object.fromEntries(batches.map((batch) => [batchPlace(batch.id), batch]))
