import type { CriterionIdOf } from '../rulesets/versions'
import { atLimit, belowLimit, enough, notEnough, notSure, noWay, settlesNothing } from './edge-reason'
import { basedOn, personsIn } from './table'

/** A degree that fits the job, and pay above what others get. */
const graduate = basedOn('graduate', {
	highestDegree: 'master',
	degreeRelated: true,
	experienceYears: 4,
	jobOffer: 'written',
	employerInMainland: true,
	employerHiresForeigners: true,
	annualPayCny: 300_000,
	similarStaffPayCny: 280_000,
	prevailingPayCny: 250_000,
	needsSpecificDegree: true,
})

/** No degree, but twelve years of work instead. */
const practitioner = basedOn('practitioner', {
	...graduate.facts,
	highestDegree: 'none',
	degreeRelated: false,
	experienceYears: 12,
})

const none = { met: 0, total: 0 }

export const h1bPersons = personsIn<CriterionIdOf<'h1b'>>('2026-11-24', {
	'bona-fide-job': [
		graduate.itself({ kind: 'all-met' }, none),
		graduate.unmet('no-offer', { jobOffer: 'none' }, notEnough('jobOffer')),
		graduate.unknown('verbal-offer', { jobOffer: 'verbal' }, settlesNothing('jobOffer')),
	],
	sponsor: [
		graduate.unmet('employer-abroad', { employerInMainland: false }, notEnough('employerInMainland')),
		graduate.unmet(
			'unwilling-employer',
			{ employerHiresForeigners: false },
			notEnough('employerHiresForeigners'),
		),
	],
	'specialty-occupation': [
		graduate.unmet('any-degree', { needsSpecificDegree: false }, notEnough('needsSpecificDegree')),
	],
	'degree-or-equivalent': [
		graduate.met('bachelor', { highestDegree: 'bachelor' }, enough('highestDegree')),
		graduate.met('doctorate', { highestDegree: 'doctorate' }, enough('highestDegree')),
		graduate.unmet('vocational', { highestDegree: 'vocational' }, notEnough('highestDegree')),
		graduate.unmet('no-degree', { highestDegree: 'none' }, notEnough('highestDegree')),
		graduate.unmet('unrelated-degree', { degreeRelated: false }, noWay('degreeRelated')),
		graduate.unknown('degree-not-known', { highestDegree: null }, notSure('highestDegree')),
		practitioner.itself(atLimit('experienceYears', 12), none),
		practitioner.unmet('eleven-years', { experienceYears: 11.9 }, belowLimit('experienceYears', 12)),
	],
	wage: [
		graduate.met('pay-of-colleagues', { annualPayCny: 280_000 }, atLimit('annualPayCny', 280_000)),
		graduate.unmet('below-colleagues', { annualPayCny: 279_999 }, belowLimit('annualPayCny', 280_000)),
		graduate.met(
			'usual-pay',
			{ annualPayCny: 250_000, similarStaffPayCny: 240_000 },
			atLimit('annualPayCny', 250_000),
		),
		graduate.unmet(
			'below-usual-pay',
			{ annualPayCny: 249_999, similarStaffPayCny: 240_000 },
			belowLimit('annualPayCny', 250_000),
		),
		graduate.unknown('usual-pay-not-known', { prevailingPayCny: null }, notSure('prevailingPayCny')),
	],
})
