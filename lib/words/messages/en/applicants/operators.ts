import type { OperatorMessages } from '@/lib/words/types/message-types'
import { form } from './form'

/** What a condition asks of an answer, as clauses of a sentence, and its opposite; by the operator of the test. */
export const operators = {
	yes: {
		degreeRelated: {
			yes: 'the field of your degree is directly related to the job',
			no: 'the field of your degree is not directly related to the job',
		},
		degreeInstitutionRenowned: {
			yes: 'your degree is from a well-known university or research institute',
			no: 'your degree is not from a well-known university or research institute',
		},
		postInstitutionRenowned: {
			yes: 'you teach or do research at a well-known institution',
			no: 'you do not teach or do research at a well-known institution',
		},
		teachesOrResearches: {
			yes: 'you teach or do research in science, technology, engineering or mathematics',
			no: 'you do not teach or do research in science, technology, engineering or mathematics',
		},
		knowsCustoms: {
			yes: 'you know the customs of your target market',
			no: 'you do not know the customs of your target market',
		},
		knowsSocialNorms: {
			yes: 'you could tell colleagues what is polite and what is taboo in your target market',
			no: 'you could not tell colleagues what is polite and what is taboo in your target market',
		},
		livedInMarket: {
			yes: 'you spent part of your childhood or youth in your target market',
			no: 'you spent no part of your childhood or youth in your target market',
		},
		acceptsStaffRules: {
			yes: 'you accept the same workplace rules as your colleagues',
			no: 'you do not accept the same workplace rules as your colleagues',
		},
		holdsProof: {
			yes: 'you hold certificates that prove your degree or post',
			no: 'you hold no certificates that prove your degree or post',
		},
		canShowHealthCertificate: {
			yes: 'you can provide a health certificate',
			no: 'you cannot provide a health certificate',
		},
		canShowNoCriminalRecord: {
			yes: 'you can provide a certificate of no criminal record',
			no: 'you cannot provide a certificate of no criminal record',
		},
		employerInMainland: {
			yes: 'the employer is registered in mainland China',
			no: 'the employer is not registered in mainland China',
		},
		employerHiresForeigners: {
			yes: 'the employer is willing to hire a foreigner for this job',
			no: 'the employer is not willing to hire a foreigner for this job',
		},
		paidInMoney: { yes: 'you would be paid in money', no: 'you would not be paid in money' },
		communicationPlan: {
			yes: 'there is a plan for how you and the team communicate',
			no: 'there is no plan for how you and the team communicate',
		},
		managementPlan: {
			yes: 'a named manager has a plan for your work',
			no: 'no named manager has a plan for your work',
		},
		needsSpecificDegree: {
			yes: 'the job normally needs a degree in a specific field',
			no: 'the job does not normally need a degree in a specific field',
		},
		servesUpgrading: {
			yes: 'the job helps to improve the employer’s products or production',
			no: 'the job does not help to improve the employer’s products or production',
		},
		specificGap: {
			yes: 'the employer can name a skill that its current team lacks',
			no: 'the employer cannot name a skill that its current team lacks',
		},
		searchedAtHome: {
			yes: 'the employer has looked for this skill among people already in China',
			no: 'the employer has not looked for this skill among people already in China',
		},
		headcountOnly: {
			yes: 'a staff shortage is the only reason why the job is open',
			no: 'a staff shortage is not the only reason why the job is open',
		},
		designWork: { yes: 'you would take part in design', no: 'you would not take part in design' },
		productionWork: { yes: 'you would take part in production', no: 'you would not take part in production' },
		namesMisfit: {
			yes: 'you can name a product change that your target market needs',
			no: 'you cannot name a product change that your target market needs',
		},
		coreRnd: {
			yes: 'the job is mainly core R&D that engineers in China already do',
			no: 'the job is not mainly core R&D that engineers in China already do',
		},
		productionManagement: {
			yes: 'the job is mainly managing production',
			no: 'the job is not mainly managing production',
		},
		domesticSales: {
			yes: 'the job is mainly selling inside China',
			no: 'the job is not mainly selling inside China',
		},
		localCouldDo: {
			yes: 'a candidate already in China could do the whole job just as well',
			no: 'no candidate already in China could do the whole job just as well',
		},
		aimAbroad: {
			yes: 'the job serves a measurable goal abroad',
			no: 'the job does not serve a measurable goal abroad',
		},
		marketEmerging: {
			yes: 'at least one of your target markets is on the IMF list of emerging and developing economies (April 2026)',
			no: 'none of your target markets is on the IMF list of emerging and developing economies (April 2026)',
		},
		speaksMarketLanguage: {
			yes: 'you speak a main language of such a market at working level or better',
			no: 'you speak no main language of such a market at working level or better',
		},
		chineseNationality: {
			yes: 'all your nationalities are Chinese',
			no: 'you hold no Chinese nationality',
		},
		permanentResident: {
			yes: 'you hold China’s Foreign Permanent Resident ID Card',
			no: 'you do not hold China’s Foreign Permanent Resident ID Card',
		},
		hasMainlandNationality: {
			yes: 'one of your nationalities is Chinese',
			no: 'none of your nationalities is Chinese',
		},
	},
	'one-of': {
		highestDegree: { yes: 'your highest degree is {options}', no: 'your highest degree is not {options}' },
		degreeField: {
			yes: 'the field of your highest degree is {options}',
			no: 'the field of your highest degree is not {options}',
		},
		chineseLevel: { yes: 'your level of Chinese is {options}', no: 'your level of Chinese is not {options}' },
		consumerKnowledge: {
			yes: 'your answer about the buyers in your target market is {options}',
			no: 'your answer about the buyers in your target market is not {options}',
		},
		marketNetworks: {
			yes: 'you describe your contacts in your target market as {options}',
			no: 'you do not describe your contacts in your target market as {options}',
		},
		jobOffer: { yes: 'your job offer is {options}', no: 'your job offer is not {options}' },
		occupationGroup: { yes: 'the kind of work is {options}', no: 'the kind of work is not {options}' },
		isicDivision: {
			yes: 'the industry of the employer is {options}',
			no: 'the industry of the employer is not {options}',
		},
		workPlace: { yes: 'the place of work is {options}', no: 'the place of work is not {options}' },
		workLocation: { yes: 'the region of work is {options}', no: 'the region of work is not {options}' },
		industryKind: { yes: 'the kind of industry is {options}', no: 'the kind of industry is not {options}' },
	},
	includes: {
		plannedActivities: {
			yes: 'your plans in China include {option}',
			no: 'your plans in China do not include {option}',
		},
		background: { yes: '{option} applies to you', no: '{option} does not apply to you' },
		specialRoutes: { yes: 'the way {option} applies to you', no: 'the way {option} does not apply to you' },
		bridgeTasks: { yes: '{option} is part of the job', no: '{option} is not part of the job' },
		nationalities: {
			yes: 'you hold the nationality of {option}',
			no: 'you do not hold the nationality of {option}',
		},
		targetMarkets: { yes: 'your work would be for {option}', no: 'your work would not be for {option}' },
	},
	'not-empty': {
		plannedActivities: {
			yes: 'you plan at least one of the activities listed',
			no: 'you plan none of the activities listed',
		},
		background: {
			yes: 'at least one kind of background that earns points applies to you',
			no: 'no kind of background that earns points applies to you',
		},
		specialRoutes: { yes: 'at least one special way applies to you', no: 'no special way applies to you' },
		bridgeTasks: {
			yes: 'at least one of the tasks that connect the company to the market is part of the job',
			no: 'none of the tasks that connect the company to the market is part of the job',
		},
	},
	'names-way': {
		yes: 'one of these ways is true of you, and the authority accepts it: {options}',
		no: 'none of these ways is true of you: {options}',
	},
	declares: {
		yes: 'you say that you hold China’s Foreign Permanent Resident ID Card',
		no: 'you do not say that you hold China’s Foreign Permanent Resident ID Card',
	},
	'declares-way': {
		yes: 'the authority accepts that this is true of you: {option}',
		no: 'this is not true of you: {option}',
	},
	'leaves-open': {
		yes: 'the authority settles what {subject} means here',
		no: 'the authority does not settle what {subject} means here',
	},
	'at-least': { yes: '{subject} is at least {limit}', no: '{subject} is under {than}' },
	'at-most': { yes: '{subject} is at most {limit}', no: '{subject} is more than {than}' },
	'more-than': { yes: '{subject} is more than {than}', no: '{subject} is at most {limit}' },
	published: { yes: '{parameter} has been published', no: 'we found no official text with {parameter}' },
	'points-at-least': {
		yes: 'you reach at least {limit} points in the points table',
		no: 'you reach fewer than {limit} points in the points table',
	},
	numbers: {
		age: 'your age',
		experienceYears: 'your related work experience',
		annualPayCny: 'your yearly pay before tax',
		similarStaffPayCny: 'the yearly pay of others doing the same work',
		prevailingPayCny: 'the usual yearly pay for this work in that area',
		localAveragePayCny: 'last year’s average yearly pay in the city of work',
		monthsPerYear: 'the time you would work in China',
		provincialBonus: 'the number of extra points from the province',
	},
	subjects: { age: 'your age', canShowNoCriminalRecord: 'your record' },
	than: form.units,
	option: '“{option}”',
	open: '{options} is not enough to decide',
	'parameter-limit': '{parameter} (no official figure found)',
	'times-limit': '{times} times {subject}',
	and: '{first}, and {second}',
	or: '{first}, or {second}',
	either: 'either {clauses}',
} satisfies OperatorMessages
