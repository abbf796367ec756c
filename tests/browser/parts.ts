import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { localesToday, shift } from '@/tests/runs'
import { defaultFonts, type Fonts, otherFonts } from './fonts'

/** `npm run test:journeys` tries every way, in every language. */
export const takesAll = process.env.JOURNEYS === 'all'

/** A language in which something is looked at, and the fonts with which. */
export type Run<L extends Locale = Locale> = { readonly fonts: Fonts; readonly locale: L }

/** Languages whose letters the other fonts do not have: Chinese has no others, and DejaVu lacks the heh of Urdu. */
const withoutOthers: ReadonlySet<Locale> = new Set(['zh', 'ur'])

/** Each of some languages with the fonts of every test, and with others where these have its letters. */
const runsIn = <L extends Locale>(locales: readonly L[]): readonly Run<L>[] => [
	...locales.map((locale) => ({ fonts: defaultFonts, locale })),
	...otherFonts.flatMap((fonts) =>
		locales.filter((locale) => !withoutOthers.has(locale)).map((locale) => ({ fonts, locale })),
	),
]

/** The runs of today’s languages. */
export const runs = runsIn(localesToday)

/** The runs of the languages that the pages for employers are in. */
export const employerRuns = runsIn(employerLocaleIds)

/** What is tried in a run: those with the same fonts share it out, so that `npm test` tries each thing in one of them, another
 * after some days. */
export function partOf<T>(
	{ fonts, locale }: Run,
	all: readonly T[],
	of: readonly Run[] = runs,
): readonly T[] {
	if (takesAll) return all
	const among = of.filter((run) => run.fonts === fonts).map((run) => run.locale)
	return all.filter((_, at) => (at + shift) % among.length === among.indexOf(locale))
}

/** What is tried in a language with the fonts of every test. */
export const partIn = <T>(locale: Locale, all: readonly T[]): readonly T[] =>
	partOf({ fonts: defaultFonts, locale }, all)

/** Of ways to try something, the one whose turn it is with the thing at this place; with `npm run test:journeys` each. */
export const inTurn = <T>(at: number, ways: readonly T[]): readonly T[] =>
	takesAll ? ways : ways.filter((_, place) => place === at % ways.length)

/** The languages in which a longer way is tried: `npm test` takes one. */
export const languagesOr = (one: Locale): readonly Locale[] => (takesAll ? localeIds : [one])
