import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn } from '@/lib/i18n/say'
import { sayAgo } from '@/lib/i18n/say-ago'
import { readingAge } from './age'

/** What is said of the age of a reading. */
export type ReadingWords = Readonly<Record<'day' | 'recent' | 'stale' | 'old', CompiledMessage>>

type Reading = { readonly locale: Locale; readonly words: ReadingWords; readonly day: string }

/**
 * How old a reading is, in words.
 * @param on the day on which it is looked at, YYYY-MM-DD; null if that is not known: the day of the reading itself
 */
export function sayAge({ locale, words, day }: Reading, on: string | null): string {
	const say = sayIn(locale)
	const date = sayDay(locale, day)
	if (on === null) return say(words.day, { date })
	const age = readingAge(day, on)
	if (age.kind === 'old') return say(words.old, { date })
	return age.kind === 'stale'
		? say(words.stale, { ago: sayAgo(locale, age.months, 'month') })
		: say(words.recent, { ago: sayAgo(locale, age.days, 'day') })
}
