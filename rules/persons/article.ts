import type { CriterionIdOf } from '../rulesets/versions'
import {
	aboveLimit,
	atLimit,
	enough,
	neverDecides,
	notEnough,
	notSure,
	oneEntry,
	settlesNothing,
} from './edge-reason'
import { basedOn, personsIn } from './table'

/**
 * Meets everything that the article assumes: a Nigerian engineer who designs for Nigeria and Ghana, with a written
 * offer.
 */
const engineer = basedOn('engineer', {
	nationalities: ['NG'],
	highestDegree: 'master',
	languages: [
		{ language: 'ha', level: 'native' },
		{ language: 'en', level: 'fluent' },
	],
	knowsCustoms: true,
	knowsSocialNorms: true,
	consumerKnowledge: 'professional',
	marketNetworks: 'some',
	livedInMarket: true,
	acceptsStaffRules: true,
	jobOffer: 'written',
	employerInMainland: true,
	employerHiresForeigners: true,
	paidInMoney: true,
	annualPayCny: 300_000,
	communicationPlan: true,
	managementPlan: true,
	occupationGroup: 'professionals',
	isicDivision: '27',
	servesUpgrading: true,
	targetMarkets: ['NG', 'GH'],
	specificGap: true,
	searchedAtHome: true,
	headcountOnly: false,
	designWork: true,
	productionWork: false,
	workPlace: 'china',
	namesMisfit: true,
	bridgeTasks: ['explain-users'],
	coreRnd: false,
	productionManagement: false,
	domesticSales: false,
	localCouldDo: false,
	aimAbroad: true,
})

/** The same for Brazil: a manager in wholesale trade who knows the buyers from having lived there. */
const manager = basedOn('manager', {
	...engineer.facts,
	nationalities: ['BR'],
	languages: [{ language: 'pt', level: 'native' }],
	targetMarkets: ['BR'],
	occupationGroup: 'managers',
	isicDivision: '46',
	highestDegree: 'doctorate',
	consumerKnowledge: 'personal',
	marketNetworks: 'strong',
	designWork: false,
	productionWork: true,
	workPlace: 'mixed',
	bridgeTasks: ['open-market'],
})

/** Like the engineer: a technician with a bachelor's degree who knows the buyers from studying there. */
const technician = basedOn('technician', {
	...engineer.facts,
	occupationGroup: 'technicians',
	highestDegree: 'bachelor',
	consumerKnowledge: 'study',
})

const everyStrength = { met: 10, total: 10 }
const allMet = { kind: 'all-met' } as const

export const articlePersons = personsIn<CriterionIdOf<'article'>>('2026-11-30', {
	'foreign-national': [
		engineer.itself(allMet, everyStrength),
		manager.itself(allMet, everyStrength),
		technician.itself(allMet, everyStrength),
		engineer.unmet('chinese', { nationalities: ['CN'] }, notEnough('nationalities')),
		engineer.unmet('hong-kong', { nationalities: ['HK'] }, notEnough('nationalities')),
		engineer.unknown('also-chinese', { nationalities: ['NG', 'CN'] }, settlesNothing('nationalities')),
	],
	'job-offer': [
		engineer.unmet('no-offer', { jobOffer: 'none' }, notEnough('jobOffer')),
		engineer.unknown('verbal-offer', { jobOffer: 'verbal' }, settlesNothing('jobOffer')),
	],
	'domestic-employer': [
		engineer.unmet('employer-abroad', { employerInMainland: false }, notEnough('employerInMainland')),
	],
	'willing-sponsor': [
		engineer.unmet(
			'unwilling-employer',
			{ employerHiresForeigners: false },
			notEnough('employerHiresForeigners'),
		),
	],
	'real-pay': [
		engineer.unmet('paid-in-kind', { paidInMoney: false }, notEnough('paidInMoney')),
		engineer.unmet('no-pay', { annualPayCny: 0 }, atLimit('annualPayCny', 0)),
		engineer.met('one-yuan', { annualPayCny: 1 }, aboveLimit('annualPayCny', 0)),
	],
	communication: [
		engineer.unmet('no-communication-plan', { communicationPlan: false }, notEnough('communicationPlan')),
	],
	management: [engineer.unmet('no-manager', { managementPlan: false }, notEnough('managementPlan'))],
	'skilled-role': [
		engineer.unknown('craft', { occupationGroup: 'craft' }, settlesNothing('occupationGroup')),
		engineer.unmet('clerical', { occupationGroup: 'clerical' }, notEnough('occupationGroup')),
		engineer.unmet('services-sales', { occupationGroup: 'services-sales' }, notEnough('occupationGroup')),
		engineer.unmet('agriculture', { occupationGroup: 'agriculture' }, notEnough('occupationGroup')),
		engineer.unmet('operators', { occupationGroup: 'operators' }, notEnough('occupationGroup')),
		engineer.unmet('elementary', { occupationGroup: 'elementary' }, notEnough('occupationGroup')),
	],
	manufacturing: [
		engineer.met('first-of-manufacturing', { isicDivision: '10' }, enough('isicDivision')),
		engineer.met('last-of-manufacturing', { isicDivision: '33' }, enough('isicDivision')),
		engineer.met('information-services', { isicDivision: '63' }, enough('isicDivision')),
		engineer.unmet('retail', { isicDivision: '47' }, notEnough('isicDivision')),
	],
	'emerging-market': [
		engineer.unmet('markets-not-emerging', { targetMarkets: ['DE'] }, notEnough('targetMarkets'), {
			notMet: { 'emerging-market': 'unmet', language: 'unmet' },
		}),
		engineer.unmet(
			'markets-not-emerging-language-open',
			{ targetMarkets: ['DE'], languages: null },
			notEnough('targetMarkets'),
			{ notMet: { 'emerging-market': 'unmet', language: 'unknown' } },
		),
		engineer.met('second-market-emerging', { targetMarkets: ['DE', 'NG'] }, oneEntry('targetMarkets')),
	],
	language: [
		engineer.unmet(
			'basic-language',
			{ languages: [{ language: 'ha', level: 'basic' }] },
			notEnough('languages'),
		),
		engineer.met(
			'working-language',
			{ languages: [{ language: 'ha', level: 'working' }] },
			enough('languages'),
		),
		engineer.unmet(
			'other-language',
			{ languages: [{ language: 'vi', level: 'native' }] },
			notEnough('languages'),
		),
		engineer.unmet(
			'language-of-a-market-not-emerging',
			{ targetMarkets: ['DE', 'NG'], languages: [{ language: 'de', level: 'native' }] },
			notEnough('languages'),
		),
		engineer.unknown('language-open', { languages: null }, notSure('languages')),
	],
	customs: [engineer.unmet('no-customs', { knowsCustoms: false }, notEnough('knowsCustoms'))],
	'social-norms': [
		engineer.unmet('no-social-norms', { knowsSocialNorms: false }, notEnough('knowsSocialNorms')),
	],
	'consumer-insight': [
		engineer.unmet('knows-no-buyers', { consumerKnowledge: 'none' }, notEnough('consumerKnowledge')),
	],
	'specific-gap': [engineer.unmet('no-gap', { specificGap: false }, notEnough('specificGap'))],
	'not-headcount': [engineer.unmet('short-of-staff', { headcountOnly: true }, notEnough('headcountOnly'))],
	upstream: [
		engineer.unmet('neither-design-nor-production', { designWork: false }, notEnough('designWork')),
		engineer.met('design-and-production', { productionWork: true }, enough('productionWork')),
	],
	'complements-rnd': [engineer.unmet('core-rnd', { coreRnd: true }, notEnough('coreRnd'))],
	'complements-production': [
		engineer.unmet(
			'production-management',
			{ productionManagement: true },
			notEnough('productionManagement'),
		),
	],
	'complements-sales': [
		engineer.unmet('sales-in-china', { domesticSales: true }, notEnough('domesticSales')),
	],
	'no-local-match': [
		engineer.unmet('match-in-china', { localCouldDo: true }, notEnough('localCouldDo')),
		engineer.unknown('match-open', { localCouldDo: null }, notSure('localCouldDo')),
	],
	upgrading: [engineer.weaker('no-upgrading', { servesUpgrading: false }, neverDecides('servesUpgrading'))],
	networks: [engineer.weaker('no-networks', { marketNetworks: 'none' }, neverDecides('marketNetworks'))],
	'native-background': [
		engineer.weaker('not-from-there', { livedInMarket: false }, neverDecides('livedInMarket')),
	],
	'home-team': [engineer.weaker('works-abroad', { workPlace: 'abroad' }, neverDecides('workPlace'))],
	'fixes-misfit': [engineer.weaker('names-no-misfit', { namesMisfit: false }, neverDecides('namesMisfit'))],
	bridge: [engineer.weaker('no-bridge-tasks', { bridgeTasks: [] }, neverDecides('bridgeTasks'))],
	'searched-at-home': [
		engineer.weaker('no-search', { searchedAtHome: false }, neverDecides('searchedAtHome')),
	],
	'aim-abroad': [engineer.weaker('no-aim', { aimAbroad: false }, neverDecides('aimAbroad'))],
	'ordinary-colleague': [
		engineer.weaker('no-staff-rules', { acceptsStaffRules: false }, neverDecides('acceptsStaffRules')),
	],
	degree: [
		engineer.weaker('vocational', { highestDegree: 'vocational' }, neverDecides('highestDegree')),
		engineer.weaker('no-degree', { highestDegree: 'none' }, neverDecides('highestDegree')),
	],
})
