import type { CriterionIdOf } from '../rulesets/versions'
import { at, below, enough, notEnough, notSure, settlesNothing } from './reason'
import { personsIn } from './table'
import { byDegree, classOpen, noClass } from './work-permit-bases'
import { of60Points } from './work-permit-points-60'
import { of85Points } from './work-permit-points-85'

const none = { met: 0, total: 0 }

export const workPermit = personsIn<CriterionIdOf<'work-permit'>>('2026-11-24', {
	adult: [
		byDegree.itself({ kind: 'all-met' }, none),
		byDegree.met('eighteen', { age: 18 }, at('age', 18)),
		byDegree.unmet('seventeen', { age: 17 }, below('age', 18)),
	],
	'definite-employer': [
		byDegree.unmet('no-offer', { jobOffer: 'none' }, notEnough('jobOffer')),
		byDegree.unknown('verbal-offer', { jobOffer: 'verbal' }, settlesNothing('jobOffer')),
		byDegree.unmet('employer-abroad', { employerInMainland: false }, notEnough('employerInMainland')),
	],
	health: [
		byDegree.unmet(
			'no-health-certificate',
			{ canShowHealthCertificate: false },
			notEnough('canShowHealthCertificate'),
		),
	],
	'clean-record': [
		byDegree.unmet(
			'no-clean-record',
			{ canShowNoCriminalRecord: false },
			notEnough('canShowNoCriminalRecord'),
		),
	],
	'no-local-candidate': [byDegree.unmet('match-in-china', { localCouldDo: true }, notEnough('localCouldDo'))],
	class: [
		byDegree.met('master', { highestDegree: 'master' }, enough('highestDegree')),
		byDegree.met('doctorate', { highestDegree: 'doctorate' }, enough('highestDegree')),
		byDegree.unmet('vocational', { highestDegree: 'vocational' }, notEnough('highestDegree'), noClass),
		byDegree.unmet('no-degree', { highestDegree: 'none' }, notEnough('highestDegree'), noClass),
		byDegree.unmet('under-two-years', { experienceYears: 1.9 }, below('experienceYears', 2), noClass),
		byDegree.unknown('years-open', { experienceYears: null }, notSure('experienceYears'), classOpen),
	],
	'class-a': of85Points,
	'class-b': of60Points,
})
