import type { CompiledMessage } from 'icu-minify/format'
import type { CitationId } from '@/lib/about/references'
import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { RouteDocumentId } from '@/lib/law/documents/documents'
import type { Position } from '@/lib/result/position'
import type { LaneId } from '@/lib/visa-routes/lanes'
import type { Words } from '@/lib/words/texts'

/** A source by its short name, with its address or that of our page about it. */
export type CitedSource = { readonly name: string; readonly url: string }

/** The texts that the map and the plan need. */
export type RouteWords = Pick<Words, 'routes' | 'statuses' | 'separators'> & {
	readonly marks: Words['result']['marks']
	readonly places: Partial<Words['places']>
	readonly cited: Partial<Record<CitationId, CitedSource>>
	/** The names of the documents that everybody needs for a permit. */
	readonly documents: Readonly<Partial<Record<RouteDocumentId, CompiledMessage>>>
}

/** What every part of the page needs. */
export type RouteContext = {
	readonly locale: Locale
	readonly words: RouteWords
	readonly say: Say
	readonly position: Position
	/** The lane of the best way; null where that is none of them. */
	readonly best: LaneId | null
	/** Whether the only offer is a verbal one. */
	readonly isVerbal: boolean
}
