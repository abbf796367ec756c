import type { FactId, OptionOf } from '../facts'
import { aboveLimit, atLimit, notEnough, settlesNothing } from './edge-reason'
import type { UnmetCriteria } from './person'
import { by85Points, byDegree, noClass } from './work-permit-bases'

type Way = OptionOf<'specialRoutes'>
type Open = readonly ('class-a' | 'class-b' | 'other-ways')[]

/** What each way leaves open for somebody with a bachelor's degree who works three months a year. */
const opens: Readonly<Record<Way, Open>> = {
	'talent-programme': ['class-a'],
	achievement: ['class-a'],
	'young-researcher': [],
	graduate: ['other-ways'],
	'skill-certificate': ['class-b'],
	'senior-post': ['class-a'],
	founder: ['class-a'],
	'language-teacher': ['class-b'],
	agreement: ['class-b'],
	'quota-job': ['other-ways'],
	'local-standard': ['class-a', 'class-b'],
	'short-task': ['other-ways'],
	'not-employment': [],
}
const ways = Object.keys(opens) as Way[]

const unknownIn = (open: readonly string[]): UnmetCriteria =>
	Object.fromEntries(open.map((id) => [id, 'unknown' as const]))

const ofShortStay = (way: Way): UnmetCriteria =>
	way === 'not-employment' ? { 'permit-needed': 'unknown' } : {}
const why = settlesNothing('specialRoutes')
const whyNot = notEnough('specialRoutes')

/** With a degree but too few years, somebody has what a named way leaves open, and nothing else. */
export const waysOfClass = ways.map((way) => {
	const isOpen = opens[way].length > 0
	const notMet = {
		...noClass.notMet,
		...unknownIn(opens[way]),
		...(isOpen && { class: 'unknown' as const }),
		...ofShortStay(way),
	}
	const differs = { experienceYears: 1.9, specialRoutes: [way] }
	return isOpen
		? byDegree.unknown(`way-${way}`, differs, why, { notMet })
		: way === 'not-employment'
			? byDegree.unknown(`way-${way}`, differs, whyNot, { notMet })
			: byDegree.unmet(`way-${way}`, differs, whyNot, { notMet })
})

/** Which of them do without an employer, and which without a health certificate and a record. */
const needNoEmployer: readonly Way[] = ['founder', 'agreement', 'short-task']

/** With a named way and class B by degree, what is left of the employer. */
export const waysOfEmployer = ways.map((way) => {
	const isOpen = needNoEmployer.includes(way)
	const byTeaching = way === 'language-teacher'
	const notMet: UnmetCriteria = {
		'class-a': 'unmet',
		'other-ways': 'unmet',
		...unknownIn(opens[way].filter((id) => id !== 'class-b')),
		...(byTeaching && { class: 'unknown', 'class-b': 'unknown' }),
		...ofShortStay(way),
		'definite-employer': isOpen ? 'unknown' : 'unmet',
	}
	const differs = { jobOffer: 'none' as const, specialRoutes: [way] }
	return isOpen
		? byDegree.unknown(`no-offer-${way}`, differs, why, { notMet })
		: way === 'not-employment'
			? byDegree.unknown(`no-offer-${way}`, differs, whyNot, { notMet })
			: byDegree.unmet(`no-offer-${way}`, differs, whyNot, { notMet })
})

/** With a doctorate and class B by degree, what is left of class A. */
export const waysOfClassA = ways
	.filter((way) => way !== 'language-teacher' && way !== 'not-employment')
	.map((way) => {
		const open = way === 'young-researcher' ? ['class-a'] : opens[way].filter((id) => id !== 'class-b')
		const notMet: UnmetCriteria = { 'class-a': 'unmet', 'other-ways': 'unmet', ...unknownIn(open) }
		const differs = { highestDegree: 'doctorate' as const, specialRoutes: [way] }
		return notMet['class-a'] === 'unknown'
			? byDegree.weaker(`doctor-${way}`, differs, why, { notMet })
			: byDegree.weaker(
					`doctor-${way}`,
					differs,
					{ kind: 'never-decides', fact: 'specialRoutes' },
					{ notMet },
				)
	})

const doctor = { highestDegree: 'doctorate', specialRoutes: ['young-researcher'] } as const
const openA: UnmetCriteria = { 'class-a': 'unknown', 'other-ways': 'unmet' }
const noA: UnmetCriteria = { 'class-a': 'unmet', 'other-ways': 'unmet' }
const certificate = { specialRoutes: ['skill-certificate'] } as const
const points: FactId = 'specialRoutes'

/** Young researchers up to 40, and a certificate that may give up to 20 points. */
export const edgesOfClassA = [
	byDegree.weaker('researcher-40', { ...doctor, age: 40 }, atLimit('age', 40), { notMet: openA }),
	byDegree.weaker('researcher-41', { ...doctor, age: 41 }, aboveLimit('age', 40), { notMet: noA }),
	byDegree.weaker(
		'researcher-master',
		{ ...doctor, highestDegree: 'master' },
		{ kind: 'never-decides', fact: 'highestDegree' },
		{ notMet: noA },
	),
	by85Points.weaker(
		'certificate-80',
		{ ...certificate, chineseLevel: 'none', provincialBonus: 0 },
		{ kind: 'points-open', fact: points, low: 80, high: 85 },
		{ notMet: openA },
	),
	by85Points.weaker(
		'certificate-79',
		{ ...certificate, annualPayCny: 350_000, provincialBonus: 0 },
		{ kind: 'points-open', fact: points, low: 79, high: 84 },
		{ notMet: noA },
	),
]

const teacher = { specialRoutes: ['language-teacher'] } as const

/** Ways without the degree that they ask for, and two that a doctorate does not open. */
export const waysWithoutDegree = [
	...(['none', 'vocational'] as const).map((highestDegree) =>
		byDegree.unmet(
			`researcher-${highestDegree}`,
			{ highestDegree, specialRoutes: ['young-researcher'] },
			notEnough('highestDegree'),
			noClass,
		),
	),
	byDegree.unmet('teacher-none', { ...teacher, highestDegree: 'none' }, notEnough('highestDegree'), noClass),
	byDegree.unmet(
		'graduate-none',
		{ highestDegree: 'none', specialRoutes: ['graduate'] },
		notEnough('highestDegree'),
		noClass,
	),
	byDegree.unknown('doctor-teacher', { ...teacher, highestDegree: 'doctorate' }, why, {
		notMet: { class: 'unknown', 'class-a': 'unmet', 'class-b': 'unknown', 'other-ways': 'unmet' },
	}),
]

/** A short stay with a doctorate: no way of class A. */
export const doctorOnShortStay = byDegree.unknown(
	'doctor-short-stay',
	{ highestDegree: 'doctorate', specialRoutes: ['not-employment'] },
	why,
)

/** A task of over three months needs an employer. */
export const longTaskWithoutOffer = byDegree.unmet(
	'long-task-without-offer',
	{ jobOffer: 'none', specialRoutes: ['short-task'], monthsPerYear: 3.1 },
	whyNot,
)
