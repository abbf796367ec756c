import type { FactId, LanguageSkill } from './facts'
import type { Facts } from './facts-schema'
import { emergingMarkets } from './reference/emerging-markets'
import { mainLanguages } from './reference/main-languages'

type Answers<F extends readonly FactId[]> = { readonly [I in keyof F]: Facts[F[I]] }

/** A fact that is derived from one or two others and reference data, and never asked. */
const derived = <const F extends readonly [FactId] | readonly [FactId, FactId], T>(
	from: F,
	derive: (...answers: Answers<F>) => T | null,
) => ({ from, derive })

const emerging: ReadonlySet<string> = new Set(emergingMarkets)

/** As nationalities, these mean a Chinese citizen. */
export const chinesePlaces = ['CN', 'HK', 'MO', 'TW'] as const
const isChinese = (country: string): boolean => (chinesePlaces as readonly string[]).includes(country)

const manufacturing = { first: 10, last: 33 }
const related: ReadonlySet<string> = new Set([
	'46',
	'49',
	'50',
	'51',
	'52',
	'53',
	'62',
	'63',
	'71',
	'72',
	'73',
	'74',
])

const industryKind = (division: string) => {
	const number = Number(division)
	if (number >= manufacturing.first && number <= manufacturing.last) return 'manufacturing'
	return related.has(division) ? 'related' : 'other'
}

/** Whether any language (of `among`, if given) is known at working level or better. */
function worksIn(skills: readonly LanguageSkill[], among?: readonly string[]): boolean {
	for (const { language, level } of skills) {
		if (level !== 'basic' && (!among || among.includes(language))) return true
	}
	return false
}

export const derivedFacts = {
	/** Some target market is on the IMF's list of emerging market and developing economies, excluding China. */
	marketEmerging: {
		type: 'yes-no',
		...derived(['targetMarkets'], (markets) =>
			markets === null ? null : markets.some((country) => emerging.has(country)),
		),
	},
	/** Some language at working level or better is a main language of an emerging target market. */
	speaksMarketLanguage: {
		type: 'yes-no',
		...derived(['languages', 'targetMarkets'], (languages, markets) => {
			if (!languages) return null
			if (!worksIn(languages)) return false
			if (!markets) return null
			for (const country of markets) {
				const main = emerging.has(country) ? mainLanguages[country] : undefined
				if (main && worksIn(languages, main)) return true
			}
			return false
		}),
	},
	/** The kind of industry that the ISIC division belongs to. */
	industryKind: {
		type: 'choice',
		options: ['manufacturing', 'related', 'other'],
		...derived(['isicDivision'], (division) => division && industryKind(division)),
	},
	/** The nationalities include China's. */
	hasMainlandNationality: {
		type: 'yes-no',
		...derived(['nationalities'], (nationalities) =>
			nationalities === null ? null : nationalities.includes('CN'),
		),
	},
	/**
	 * All nationalities are China's. Open where another one stands beside it: China does not recognise two, and which
	 * one counts is for the authority.
	 */
	chineseNationality: {
		type: 'yes-no',
		...derived(['nationalities'], (nationalities) => {
			if (nationalities === null) return null
			const count = nationalities.filter(isChinese).length
			return count === 0 ? false : count === nationalities.length || null
		}),
	},
} as const

/** A key such that no derived fact distinguishes two countries with the same key. */
export const traitOfCountry = (country: string): string =>
	country === 'CN'
		? country
		: `${isChinese(country)} ${emerging.has(country) ? (mainLanguages[country] ?? []).join() : 'other'}`

/** Lists of two countries that a derived fact tells from each of the two alone. */
export const mixedCountries = [
	['CN', 'DE'],
	['HK', 'DE'],
] as const

/** A key such that no derived fact distinguishes two languages with the same key, given the markets. */
export const traitOfLanguage = (language: string): string => marketsOf(language).join()

const marketsByLanguage = new Map<string, string[]>()
for (const country of emergingMarkets) {
	for (const language of mainLanguages[country] ?? []) {
		marketsByLanguage.set(language, [...(marketsByLanguage.get(language) ?? []), country])
	}
}

/** The emerging markets of which a language is a main language. */
const marketsOf = (language: string): readonly string[] => marketsByLanguage.get(language) ?? []

/**
 * The same while the markets are not known: whether the language is a main language of any market. No language is a
 * main language of every market, so a market that becomes known later may or may not count it.
 */
export const traitWithoutMarkets = (language: string): string => `${marketsOf(language).length > 0}`

export type DerivedFactId = keyof typeof derivedFacts
export type DerivedOf<T extends 'yes-no' | 'choice'> = {
	[D in DerivedFactId]: (typeof derivedFacts)[D]['type'] extends T ? D : never
}[DerivedFactId]
export const isDerived = (id: string): id is DerivedFactId => Object.hasOwn(derivedFacts, id)
