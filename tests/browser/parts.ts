import { defaultLocale, type Locale, localeIds } from '@/lib/i18n/locales'

/** `npm run test:journeys` tries every way, in every language. */
export const takesAll = process.env.JOURNEYS === 'all'

/** What is tried in a language: all in the default one; the others share it out, so that each thing is tried in two. */
export const partIn = <T>(locale: Locale, all: readonly T[]): readonly T[] =>
	takesAll || locale === defaultLocale
		? all
		: all.filter((_, at) => at % (localeIds.length - 1) === localeIds.indexOf(locale) - 1)
