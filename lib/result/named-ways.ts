import type { Words } from '@/lib/words/texts'
import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Result } from '@/rules/result'
import type { NamedPlace, SourceId } from '@/rules/sources'

/** A way to a permit that an authority settles. */
export type Way = OptionOf<'specialRoutes'>

type AskOf<W extends Way> = keyof Words['result']['ways']['texts'][W]

/** Whether what a text asks for stands, by the person's answers; null if they do not say. */
type Stands = (facts: Facts) => boolean | null

type WayAsked<W extends Way> = {
	readonly source: { readonly id: SourceId; readonly at: NamedPlace }
	/** What the text of a way asks for, in its order; what no answer says has no test. */
	readonly asks: { readonly [A in AskOf<W>]: Stands | null }
}

const atMost =
	(most: number, fact: 'age' | 'monthsPerYear'): Stands =>
	({ [fact]: value }) =>
		value === null ? null : value <= most
const hasDegree =
	(...degrees: readonly OptionOf<'highestDegree'>[]): Stands =>
	({ highestDegree: degree }) =>
		degree && degrees.includes(degree)
const bachelorOrHigher = hasDegree('bachelor', 'master', 'doctorate')
/** Years that are enough stand; fewer may be made up for. */
const yearsIfEnough: Stands = ({ experienceYears: years }) => (years !== null && years >= 2 ? true : null)
const classification = (at: NamedPlace) => ({ id: 'classification-2017', at }) as const

/** What the text of each way asks for. */
const asked: { readonly [W in Way]: WayAsked<W> } = {
	'talent-programme': { source: classification('A, B and C'), asks: { letter: null } },
	achievement: { source: classification('A, B and C'), asks: { listed: null } },
	'young-researcher': {
		source: classification('A, B and C'),
		asks: { age: atMost(40, 'age'), doctorate: hasDegree('doctorate'), postdoc: null },
	},
	graduate: {
		source: { id: 'graduates-2017', at: 'items 1 and 2' },
		asks: {
			master: hasDegree('master', 'doctorate'),
			year: null,
			marks: null,
			fits: ({ degreeRelated }) => degreeRelated,
			pay: ({ annualPayCny: pay, localAveragePayCny: average }) =>
				pay === null || average === null ? null : pay >= average,
			notice: null,
			quota: null,
		},
	},
	'skill-certificate': {
		source: classification('A, B and C'),
		asks: { level: null, age: atMost(60, 'age') },
	},
	'senior-post': { source: classification('A, B and C'), asks: { post: null } },
	founder: { source: classification('A(4)'), asks: { technology: null, money: null, years: null } },
	'language-teacher': {
		source: classification('A, B and C'),
		asks: { tongue: null, degree: bachelorOrHigher, years: yearsIfEnough },
	},
	agreement: { source: classification('B(5)'), asks: { paper: null, posted: null } },
	'quota-job': { source: classification('C'), asks: { counted: null } },
	'local-standard': { source: { id: 'notice-2025', at: 'the first half' }, asks: { list: null } },
	'short-task': {
		source: { id: 'short-tasks-2014', at: 'section 1' },
		asks: {
			kind: null,
			days: atMost(3, 'monthsPerYear'),
			contract: null,
			pledge: null,
			age: ({ age }) => (age === null ? null : age >= 18 && age <= 60),
		},
	},
	'not-employment': {
		source: { id: 'short-tasks-2014', at: 'section 2' },
		asks: { kind: null, days: atMost(3, 'monthsPerYear'), visa: null },
	},
}

/** One thing that the text of a way asks for, and how it stands. */
type Ask = { readonly id: string; readonly standing: 'met' | 'unmet' | 'unanswered' }

/** A way that the person named, with what its text asks for. */
export type NamedWay = {
	readonly way: Way
	readonly source: { readonly id: SourceId; readonly at: NamedPlace }
	readonly asks: readonly Ask[]
}

const standingOf = (stands: Stands | null, facts: Facts): Ask['standing'] => {
	const value = stands?.(facts) ?? null
	return value === null ? 'unanswered' : value ? 'met' : 'unmet'
}

/** The ways that the person named and that keep the outcome of the work permit open. */
export const namedWays = (facts: Facts, { outcome, criteria }: Pick<Result, 'outcome' | 'criteria'>) =>
	outcome === 'undetermined' && criteria.some(({ because }) => because.inconclusive.includes('specialRoutes'))
		? (facts.specialRoutes ?? []).map((way): NamedWay => {
				const { source, asks } = asked[way]
				const all: readonly (readonly [string, Stands | null])[] = Object.entries(asks)
				return {
					way,
					source,
					asks: all.map(([id, stands]) => ({ id, standing: standingOf(stands, facts) })),
				}
			})
		: []
