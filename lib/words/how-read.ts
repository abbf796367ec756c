import { sayDay, sayIn } from '@/lib/i18n/say'
import { type SourceId, type SourceReading, sources } from '@/rules/sources'
import type { Locale } from '../i18n/locales'
import type { Words } from './texts'

type Read = SourceReading & { readonly checked: string }

/** Whether a source itself was read, or a copy or quotation of it, on which site, and on which day. */
export function sayHowRead(locale: Locale, words: Words['result']['sources']['read'], source: Read): string {
	const say = sayIn(locale)
	const date = sayDay(locale, source.checked)
	if (source.seen === 'original') return say(words.original, { date })
	const { seen, readAt } = source
	return readAt === null
		? say(words[seen].here, { date })
		: say(words[seen].elsewhere, { date, host: new URL(readAt).host })
}

/** The address of each source of the rules, and how it was read, in words; in a short form for paper. */
export type CitedSources = {
	readonly [S in SourceId]: { readonly url: string | null; readonly read: string; readonly short: string }
}

/**
 * For servers: pages that are rendered in the browser get these with their texts, and need not load everything known
 * about a source.
 */
export const citedSources = (locale: Locale, words: Words): CitedSources =>
	Object.fromEntries(
		Object.entries(sources).map(([id, source]) => [
			id,
			{
				url: source.url,
				read: sayHowRead(locale, words.result.sources.read, source),
				short: sayHowRead(locale, words.result.paper.read, source),
			},
		]),
	) as CitedSources
