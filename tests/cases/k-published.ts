import type { CriterionIdOf } from '@/rules/rulesets/versions'
import { type CaseTable, met, unknown, unmet, yesIsMet } from './case'

const graduate = {
	highestDegree: 'bachelor',
	degreeField: 'engineering',
	degreeInstitutionRenowned: true,
} as const
const noPost = { teachesOrResearches: false } as const
const listed = { renownedListPublished: true }

export const kPublished: CaseTable<CriterionIdOf<'k-published'>> = {
	'visa-needed': [
		met('an Indian passport', { nationalities: ['IN'] }),
		met('an Indian passport, and no card', { nationalities: ['IN'], permanentResident: false }),
		unmet('a Chinese passport', { nationalities: ['CN'] }),
		unmet('a passport of Hong Kong and a permit of Taiwan', { nationalities: ['HK', 'TW'] }),
		unmet('the permanent residence card', { nationalities: ['IN'], permanentResident: true }),
		unmet('the card, nationality not known', { permanentResident: true }),
		unknown('a Chinese and an Indian passport', { nationalities: ['CN', 'IN'] }, ['nationalities']),
		unknown('no answer', {}, ['nationalities']),
	],
	'foreign-national': [
		met('an Indian passport', { nationalities: ['IN'] }),
		unmet('a Chinese passport', { nationalities: ['CN'] }),
		unknown('a passport of Macao beside another', { nationalities: ['MO', 'PT'] }, ['nationalities']),
		unknown('no answer', {}, ['nationalities']),
	],
	young: [
		met('at the upper limit', { age: 40 }, { minAge: 18, maxAge: 40 }),
		met('at the lower limit', { age: 18 }, { minAge: 18, maxAge: 40 }),
		unmet('a year above', { age: 41 }, { minAge: 18, maxAge: 40 }),
		unmet('a year above, the lower limit not published', { age: 41 }, { maxAge: 40 }),
		unmet('a year below, the upper limit not published', { age: 17 }, { minAge: 18 }),
		unknown('within the upper limit, the lower not published', { age: 30 }, ['minAge'], { maxAge: 40 }),
		unknown('as things stand, nobody can say', { age: 30 }, ['minAge', 'maxAge']),
		unknown('no answer, both limits published', {}, ['age'], { minAge: 18, maxAge: 40 }),
		unknown('no answer, nothing published', {}, ['age', 'minAge', 'maxAge']),
	],
	'talent-route': [
		met('route 1, once the list is published', { ...graduate, ...noPost }, listed),
		met(
			'route 2, once the list is published',
			{ highestDegree: 'none', teachesOrResearches: true, postInstitutionRenowned: true },
			listed,
		),
		unmet(
			'a vocational certificate, and no post',
			{ ...graduate, ...noPost, highestDegree: 'vocational' },
			listed,
		),
		unknown(
			'a degree in medicine, and no post',
			{ ...graduate, ...noPost, degreeField: 'health' },
			['degreeField'],
			listed,
		),
		unmet('a degree in law, and no post', { ...graduate, ...noPost, degreeField: 'business-law' }, listed),
		unmet('an institution that is not well known, and no post', {
			...graduate,
			...noPost,
			degreeInstitutionRenowned: false,
		}),
		unknown('a fitting degree, the list not published', { ...graduate, ...noPost }, [
			'renownedListPublished',
		]),
		unknown(
			'a fitting degree, and it is said that no list is published',
			{ ...graduate, ...noPost },
			['renownedListPublished'],
			{ renownedListPublished: false },
		),
		unknown('route 1 fails, the post not known', { highestDegree: 'none' }, [
			'postInstitutionRenowned',
			'teachesOrResearches',
			'renownedListPublished',
		]),
		unknown('field not known', { ...graduate, ...noPost, degreeField: null }, ['degreeField'], listed),
	],
	proof: yesIsMet('holdsProof'),
	'fitting-activity': [
		met('an exchange', { plannedActivities: ['science-exchange'] }),
		unmet('an exchange and a paid job', { plannedActivities: ['science-exchange', 'paid-job'] }),
		unmet('nothing planned', { plannedActivities: [] }),
		unknown('no answer', {}, ['plannedActivities']),
	],
}
