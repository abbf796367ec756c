import { sayDay, sayIn } from '@/lib/i18n/say'
import type { SourceId } from '@/rules/sources'
import { cited } from '@/rules/sources/cited'
import { addressOf, type Source } from '@/rules/sources/source'
import type { Locale } from '../i18n/locales'
import type { ApplicantWords, Words } from './texts'

/** Whether a source itself was read, or a copy or quotation of it, on which site, and on which day. */
export function sayHowRead(
	locale: Locale,
	words: Words['result']['sources']['read'],
	source: Source,
): string {
	const say = sayIn(locale)
	const { read, address, official } = source
	const date = sayDay(locale, source.day)
	if (read === 'official' || read === 'original') return say(words[read], { date })
	if (address === null) return say(words.several, { date })
	return official
		? say(words[read].elsewhere, { date, host: new URL(address).host })
		: say(words[read].here, { date })
}

/** The address of each source that rules cite, how it was read, in words and in short for paper, and the day. */
export type CitedSourceTexts = {
	readonly [S in SourceId]: {
		readonly url: string | null
		readonly read: string
		readonly short: string
		readonly day: string
	}
}

/**
 * For servers: pages that are rendered in the browser get these with their texts, and need not load everything known
 * about a source.
 */
export const citedSources = (locale: Locale, words: ApplicantWords): CitedSourceTexts =>
	Object.fromEntries(
		Object.entries<Source>(cited).map(([id, source]) => [
			id,
			{
				url: addressOf(source),
				read: sayHowRead(locale, words.result.sources.read, source),
				short: sayHowRead(locale, words.result.paper.read, source),
				day: source.day,
			},
		]),
	) as CitedSourceTexts
