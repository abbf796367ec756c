import type { CriterionIdOf } from '../rulesets/versions'
import { aboveLimit, atLimit, belowLimit, enough, notEnough, notSure, settlesNothing } from './edge-reason'
import { personsIn } from './table'
import { by85Points, byDegree, classOpen, noClass } from './work-permit-bases'
import { of60Points } from './work-permit-points-60'
import { of85Points } from './work-permit-points-85'
import {
	doctorOnShortStay,
	edgesOfClassA,
	longTaskWithoutOffer,
	waysOfClass,
	waysOfClassA,
	waysOfEmployer,
	waysWithoutDegree,
} from './work-permit-ways'

const none = { met: 0, total: 0 }
const onlyB = { 'class-a': 'unmet', 'other-ways': 'unmet' } as const
const chinese = { ...onlyB, 'permit-needed': 'unmet', 'foreign-national': 'unmet' } as const
const openNationality = { ...onlyB, 'permit-needed': 'unknown', 'foreign-national': 'unknown' } as const
const waysOpen = { 'class-a': 'unknown', 'other-ways': 'unknown' } as const
const byOther = { ...noClass.notMet, class: 'unknown', 'other-ways': 'unknown' } as const
const shortTask = { specialRoutes: ['short-task'] } as const
const noDocuments = { canShowHealthCertificate: false, canShowNoCriminalRecord: false } as const

export const workPermitPersons = personsIn<CriterionIdOf<'work-permit'>>('2026-11-30', {
	'permit-needed': [
		byDegree.itself({ kind: 'all-met' }, none),
		byDegree.exempt('chinese', { nationalities: ['CN'] }, notEnough('nationalities'), { notMet: chinese }),
		byDegree.exempt('hong-kong', { nationalities: ['HK'] }, notEnough('nationalities'), { notMet: chinese }),
		byDegree.exempt('macao', { nationalities: ['MO'] }, notEnough('nationalities'), { notMet: chinese }),
		byDegree.exempt('taiwan', { nationalities: ['TW'] }, notEnough('nationalities'), { notMet: chinese }),
		byDegree.unknown('also-chinese', { nationalities: ['NG', 'CN'] }, settlesNothing('nationalities'), {
			notMet: openNationality,
		}),
		byDegree.unknown('nationality-open', { nationalities: null }, notSure('nationalities'), {
			notMet: openNationality,
		}),
		byDegree.exempt('card-holder', { permanentResident: true }, notEnough('permanentResident')),
		byDegree.met('card-not-asked', { permanentResident: null }, enough('permanentResident')),
		byDegree.met('ways-not-asked', { specialRoutes: null }, enough('specialRoutes'), { notMet: waysOpen }),
		doctorOnShortStay,
		byDegree.unknown('short-stay', { specialRoutes: ['not-employment'] }, settlesNothing('specialRoutes')),
		byDegree.met(
			'longer-stay',
			{ specialRoutes: ['not-employment'], monthsPerYear: 3.1 },
			aboveLimit('monthsPerYear', 3),
		),
	],
	'foreign-national': [
		byDegree.exempt('all-chinese', { nationalities: ['CN', 'HK'] }, notEnough('nationalities'), {
			notMet: chinese,
		}),
	],
	adult: [
		byDegree.met('eighteen', { age: 18 }, atLimit('age', 18)),
		byDegree.unmet('seventeen', { age: 17 }, belowLimit('age', 18)),
	],
	'definite-employer': [
		byDegree.unmet('no-offer', { jobOffer: 'none' }, notEnough('jobOffer')),
		byDegree.unknown('verbal-offer', { jobOffer: 'verbal' }, settlesNothing('jobOffer')),
		byDegree.unmet('employer-abroad', { employerInMainland: false }, notEnough('employerInMainland')),
		...waysOfEmployer,
		longTaskWithoutOffer,
	],
	health: [
		byDegree.unmet(
			'no-health-certificate',
			{ canShowHealthCertificate: false },
			notEnough('canShowHealthCertificate'),
		),
		byDegree.unknown(
			'short-task-without-papers',
			{ ...shortTask, ...noDocuments },
			settlesNothing('specialRoutes'),
			{
				notMet: { 'class-a': 'unmet', health: 'unknown', 'clean-record': 'unknown', 'other-ways': 'unknown' },
			},
		),
		byDegree.unmet(
			'longer-task',
			{ ...shortTask, canShowHealthCertificate: false, monthsPerYear: 3.1 },
			aboveLimit('monthsPerYear', 3),
		),
	],
	'clean-record': [
		byDegree.unmet(
			'no-clean-record',
			{ canShowNoCriminalRecord: false },
			notEnough('canShowNoCriminalRecord'),
		),
		by85Points.unknown(
			'class-a-pledges',
			{ canShowNoCriminalRecord: false },
			settlesNothing('canShowNoCriminalRecord'),
		),
		byDegree.unknown('record-open', { canShowNoCriminalRecord: null }, notSure('canShowNoCriminalRecord')),
	],
	'no-local-candidate': [byDegree.unmet('match-in-china', { localCouldDo: true }, notEnough('localCouldDo'))],
	class: [
		byDegree.met('master', { highestDegree: 'master' }, enough('highestDegree')),
		byDegree.met('doctorate', { highestDegree: 'doctorate' }, enough('highestDegree')),
		byDegree.unmet('vocational', { highestDegree: 'vocational' }, notEnough('highestDegree'), noClass),
		byDegree.unmet('no-degree', { highestDegree: 'none' }, notEnough('highestDegree'), noClass),
		byDegree.unmet('under-two-years', { experienceYears: 1.9 }, belowLimit('experienceYears', 2), noClass),
		byDegree.unknown('years-open', { experienceYears: null }, notSure('experienceYears'), classOpen),
		...waysOfClass,
		...waysWithoutDegree,
	],
	'class-a': [...of85Points, ...waysOfClassA, ...edgesOfClassA],
	'class-b': [
		...of60Points,
		byDegree.met('manager', { occupationGroup: 'managers' }, enough('occupationGroup')),
		byDegree.met('technician', { occupationGroup: 'technicians' }, enough('occupationGroup')),
		byDegree.unknown('craft', { occupationGroup: 'craft' }, settlesNothing('occupationGroup'), classOpen),
		byDegree.unmet('clerical', { occupationGroup: 'clerical' }, notEnough('occupationGroup'), noClass),
		byDegree.unmet('waiter', { occupationGroup: 'services-sales' }, notEnough('occupationGroup'), noClass),
		byDegree.unmet('farmer', { occupationGroup: 'agriculture' }, notEnough('occupationGroup'), noClass),
		byDegree.unmet('operator', { occupationGroup: 'operators' }, notEnough('occupationGroup'), noClass),
		byDegree.unmet('elementary', { occupationGroup: 'elementary' }, notEnough('occupationGroup'), noClass),
		byDegree.unknown(
			'language-teacher',
			{ specialRoutes: ['language-teacher'] },
			settlesNothing('specialRoutes'),
			classOpen,
		),
		byDegree.met('sixty', { age: 60 }, atLimit('age', 60)),
		byDegree.unknown('sixty-one', { age: 61 }, settlesNothing('age'), classOpen),
	],
	'other-ways': [
		byDegree.unknown(
			'task-of-three-months',
			{ ...shortTask, experienceYears: 1.9 },
			atLimit('monthsPerYear', 3),
			{
				notMet: byOther,
			},
		),
		byDegree.unmet(
			'task-of-over-three-months',
			{ ...shortTask, experienceYears: 1.9, monthsPerYear: 3.1 },
			aboveLimit('monthsPerYear', 3),
			noClass,
		),
	],
})
