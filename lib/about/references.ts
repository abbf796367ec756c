import type { Locale } from '@/lib/i18n/locales'
import { lawPath } from '@/lib/law/law-path'
import type { SourceId } from '@/rules/sources'
import { answerSources } from '@/rules/sources/answers'
import { cited } from '@/rules/sources/cited'
import { addressOf, type Source } from '@/rules/sources/source'

/** A source that answers cite besides those of the rules. */
export type ReferenceId = keyof typeof answerSources
export type CitationId = SourceId | ReferenceId

/** Every source that an answer may cite: those of the rules and those of the answers. */
export const citations: Readonly<Record<CitationId, Source>> = { ...cited, ...answerSources }
export const citationIds = Object.keys(citations) as CitationId[]

/** Where a source can be read: at its address, or on our own page about it where it has none. */
export function linkToSource(locale: Locale, id: CitationId): string {
	const own = addressOf(citations[id])
	if (own !== null) return own
	return id === 'article' ? `/${locale}/rules/article` : `/${locale}${lawPath('work-permit')}#${id}`
}
