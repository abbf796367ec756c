import { problem } from './problem'

/** The answer of an address under /api at which there is nothing. */
export const nothingHere = (): Response =>
	problem(404, 'There is nothing at this address. See /api/v1/openapi.json for what there is.')
