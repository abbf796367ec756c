import type { FactId } from './facts'
import type { Facts } from './facts-schema'
import { emergingMarkets } from './reference/emerging-markets'
import { mainLanguages } from './reference/main-languages'

/** What follows from facts and reference data; never asked. */
type DerivedFact =
	| {
			readonly type: 'yes-no'
			readonly from: readonly FactId[]
			readonly derive: (facts: Facts) => boolean | null
	  }
	| {
			readonly type: 'choice'
			readonly options: readonly string[]
			readonly from: readonly FactId[]
			readonly derive: (facts: Facts) => string | null
	  }

const emerging: ReadonlySet<string> = new Set(emergingMarkets)

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

export const derivedFacts = {
	/** Some target market is in the IMF's list of emerging market and developing economies, China left out. */
	marketEmerging: {
		type: 'yes-no',
		from: ['targetMarkets'],
		derive: ({ targetMarkets }) =>
			targetMarkets === null ? null : targetMarkets.some((country) => emerging.has(country)),
	},
	/** Some language at working level or better is a main language of an emerging target market. */
	speaksMarketLanguage: {
		type: 'yes-no',
		from: ['languages', 'targetMarkets'],
		derive: ({ languages, targetMarkets }) => {
			if (!languages) return null
			const working = languages.filter(({ level }) => level !== 'basic')
			if (working.length === 0) return false
			if (!targetMarkets) return null
			return targetMarkets.some(
				(country) =>
					emerging.has(country) && working.some(({ language }) => mainLanguages[country]?.includes(language)),
			)
		},
	},
	/** Which kind of industry the ISIC division belongs to. */
	industryKind: {
		type: 'choice',
		options: ['manufacturing', 'related', 'other'],
		from: ['isicDivision'],
		derive: ({ isicDivision }) => isicDivision && industryKind(isicDivision),
	},
	/** The nationalities contain China's. */
	hasMainlandNationality: {
		type: 'yes-no',
		from: ['nationalities'],
		derive: ({ nationalities }) => (nationalities === null ? null : nationalities.includes('CN')),
	},
} as const satisfies Record<string, DerivedFact>

export type DerivedFactId = keyof typeof derivedFacts
export type DerivedOf<T extends DerivedFact['type']> = {
	[D in DerivedFactId]: (typeof derivedFacts)[D]['type'] extends T ? D : never
}[DerivedFactId]
export const isDerived = (id: string): id is DerivedFactId => Object.hasOwn(derivedFacts, id)
