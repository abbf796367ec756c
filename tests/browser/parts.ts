import { type Locale, localeIds } from '@/lib/i18n/locales'

/** `npm run test:journeys` tries every way, in every language. */
export const takesAll = process.env.JOURNEYS === 'all'

/** What is tried in a language: the languages share it out, so that `npm test` tries each thing in one of them. */
export const partIn = <T>(locale: Locale, all: readonly T[]): readonly T[] =>
	takesAll ? all : all.filter((_, at) => at % localeIds.length === localeIds.indexOf(locale))

/** The languages in which a longer way is tried: `npm test` takes one. */
export const languagesOr = (one: Locale): readonly Locale[] => (takesAll ? localeIds : [one])
