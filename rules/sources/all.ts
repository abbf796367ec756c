import { answerSources } from './answers'
import { cited } from './cited'
import { clauseSources } from './clauses'
import { documents } from './documents'
import type { Source } from './source'

/** Every source of the site, each once. */
export const sources = { ...cited, ...answerSources, ...clauseSources, ...documents }

export type AnySourceId = keyof typeof sources
export const sourceIds = Object.keys(sources) as AnySourceId[]

/** A source by its id. */
export const sourceOf = (id: AnySourceId): Source => sources[id]
