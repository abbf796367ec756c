import { all, any, atLeast, atMost, type Condition, includes, not, oneOf, yes } from '../condition'
import { facts } from '../facts'

/**
 * Two answers that can hardly both be true if `holds` is unmet. The form asks about them; no result depends on them.
 */
export type Invariant = { readonly id: string; readonly holds: Condition }

/** Nobody has relevant work experience from before this age. */
const firstWorkingAge = 14
/** Hardly anybody has a degree before this age. */
const firstDegreeAge = 17

const { min, max } = facts.age
const ages = Array.from({ length: max - min + 1 }, (_, at) => min + at)

/**
 * The pairs of `lib/form/implausible-pairs.ts` that can be expressed as conditions: all but that of a language and
 * the level of Chinese.
 */
export const invariants: readonly Invariant[] = [
	{
		id: 'age experienceYears',
		holds: all(
			...ages.map((age) => any(atLeast('age', age + 1), atMost('experienceYears', age - firstWorkingAge))),
		),
	},
	{
		id: 'age highestDegree',
		holds: any(
			atLeast('age', firstDegreeAge),
			not(oneOf('highestDegree', ['bachelor', 'master', 'doctorate'])),
		),
	},
	{
		id: 'nationalities chineseLevel',
		holds: not(all(oneOf('chineseLevel', ['former-national']), includes('nationalities', 'CN'))),
	},
	{
		id: 'plannedActivities jobOffer',
		holds: not(
			all(oneOf('jobOffer', ['written']), yes('paidInMoney'), not(includes('plannedActivities', 'paid-job'))),
		),
	},
	{ id: 'specificGap headcountOnly', holds: not(all(yes('specificGap'), yes('headcountOnly'))) },
	{
		id: 'workPlace monthsPerYear',
		holds: all(
			not(all(oneOf('workPlace', ['abroad']), not(atMost('monthsPerYear', 6)))),
			not(all(oneOf('workPlace', ['china']), atMost('monthsPerYear', 0))),
		),
	},
]
