import type { CriterionIdOf } from '../rulesets/versions'
import {
	aboveLimit,
	atLimit,
	belowLimit,
	enough,
	neverDecides,
	notEnough,
	notPublished,
	notSure,
	noWay,
	otherWay,
	settlesNothing,
} from './edge-reason'
import { basedOn, personsIn } from './table'

/** Assumed to be published, for this table alone: ages from 18 to 45, and the list of institutions. */
const parameters = { minAge: 18, maxAge: 45, renownedListPublished: true }
const nothingPublished = { minAge: null, maxAge: null, renownedListPublished: null }

/** Route 1: an engineering degree from a well-known institution. */
const graduate = basedOn(
	'graduate',
	{
		nationalities: ['NG'],
		permanentResident: false,
		age: 29,
		highestDegree: 'master',
		degreeField: 'engineering',
		degreeInstitutionRenowned: true,
		teachesOrResearches: false,
		postInstitutionRenowned: false,
		holdsProof: true,
		plannedActivities: ['science-exchange'],
	},
	{ parameters },
)

/** Route 2: no degree, but research at a well-known institution. */
const researcher = basedOn(
	'researcher',
	{
		...graduate.facts,
		highestDegree: 'none',
		degreeField: 'other',
		degreeInstitutionRenowned: false,
		teachesOrResearches: true,
		postInstitutionRenowned: true,
	},
	{ parameters },
)

const everyStrength = { met: 1, total: 1 }
const chinese = { 'visa-needed': 'unmet', 'foreign-national': 'unmet' } as const
const nationalityOpen = { 'visa-needed': 'unknown', 'foreign-national': 'unknown' } as const

export const kPublishedPersons = personsIn<CriterionIdOf<'k-published'>>('2026-11-30', {
	'visa-needed': [
		graduate.itself({ kind: 'all-met' }, everyStrength),
		graduate.exempt('chinese', { nationalities: ['CN'] }, notEnough('nationalities'), { notMet: chinese }),
		graduate.exempt('hong-kong', { nationalities: ['HK'] }, notEnough('nationalities'), { notMet: chinese }),
		graduate.unknown('also-chinese', { nationalities: ['NG', 'CN'] }, settlesNothing('nationalities'), {
			notMet: nationalityOpen,
		}),
		graduate.unknown('nationality-open', { nationalities: null }, notSure('nationalities'), {
			notMet: nationalityOpen,
		}),
		graduate.exempt('card-holder', { permanentResident: true }, notEnough('permanentResident')),
		graduate.met('card-not-asked', { permanentResident: null }, enough('permanentResident')),
	],
	'foreign-national': [
		graduate.exempt('all-chinese', { nationalities: ['CN', 'HK'] }, notEnough('nationalities'), {
			notMet: chinese,
		}),
	],
	young: [
		graduate.unmet('below-lower-limit', { age: 17 }, belowLimit('age', 18)),
		graduate.met('at-lower-limit', { age: 18 }, atLimit('age', 18)),
		graduate.met('at-upper-limit', { age: 45 }, atLimit('age', 45)),
		graduate.unmet('above-upper-limit', { age: 46 }, aboveLimit('age', 45)),
		graduate.unmet('above-the-only-limit', { age: 46 }, aboveLimit('age', 45), {
			parameters: { minAge: null },
		}),
		graduate.unknown('no-lower-limit', {}, notPublished('minAge'), { parameters: { minAge: null } }),
		graduate.unknown('no-upper-limit', {}, notPublished('maxAge'), { parameters: { maxAge: null } }),
		graduate.unknown('age-open', { age: null }, notSure('age')),
	],
	'talent-route': [
		graduate.met('bachelor', { highestDegree: 'bachelor' }, enough('highestDegree')),
		graduate.met('doctorate', { highestDegree: 'doctorate' }, enough('highestDegree')),
		graduate.unmet('vocational', { highestDegree: 'vocational' }, notEnough('highestDegree')),
		graduate.unmet('no-degree', { highestDegree: 'none' }, notEnough('highestDegree')),
		graduate.met('science', { degreeField: 'science' }, enough('degreeField')),
		graduate.met('technology', { degreeField: 'technology' }, enough('degreeField')),
		graduate.met('mathematics', { degreeField: 'mathematics' }, enough('degreeField')),
		graduate.unknown('agriculture', { degreeField: 'agriculture' }, settlesNothing('degreeField')),
		graduate.unknown('health', { degreeField: 'health' }, settlesNothing('degreeField')),
		graduate.unknown('social-science', { degreeField: 'social-science' }, settlesNothing('degreeField')),
		graduate.unmet('business-law', { degreeField: 'business-law' }, notEnough('degreeField')),
		graduate.unmet('arts-humanities', { degreeField: 'arts-humanities' }, notEnough('degreeField')),
		graduate.unmet('education', { degreeField: 'education' }, notEnough('degreeField')),
		graduate.unknown('other-field', { degreeField: 'other' }, settlesNothing('degreeField')),
		graduate.unmet(
			'institution-not-known',
			{ degreeInstitutionRenowned: false },
			notEnough('degreeInstitutionRenowned'),
		),
		graduate.unknown('list-open', {}, notPublished('renownedListPublished'), {
			parameters: { renownedListPublished: null },
		}),
		graduate.unknown('no-list', {}, notPublished('renownedListPublished'), {
			parameters: { renownedListPublished: false },
		}),
		graduate.unknown('nothing-published', {}, notPublished('renownedListPublished'), {
			parameters: nothingPublished,
			notMet: { young: 'unknown', 'talent-route': 'unknown' },
		}),
		researcher.itself(otherWay('teachesOrResearches'), everyStrength),
		researcher.unmet(
			'neither-studied-nor-teaches',
			{ teachesOrResearches: false },
			noWay('teachesOrResearches'),
		),
		researcher.unmet(
			'post-not-known',
			{ postInstitutionRenowned: false },
			notEnough('postInstitutionRenowned'),
		),
		researcher.unknown('post-without-list', {}, notPublished('renownedListPublished'), {
			parameters: { renownedListPublished: false },
		}),
	],
	proof: [graduate.unmet('no-proof', { holdsProof: false }, notEnough('holdsProof'))],
	'fitting-activity': [
		graduate.weaker('nothing-planned', { plannedActivities: [] }, neverDecides('plannedActivities')),
		graduate.weaker(
			'also-a-paid-job',
			{ plannedActivities: ['science-exchange', 'paid-job'] },
			neverDecides('plannedActivities'),
		),
	],
})
