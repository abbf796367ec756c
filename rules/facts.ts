/**
 * START HERE. Every fact that can be asked, in the order used everywhere ("fact order").
 * To add a fact, add an entry: the compiler then reports the texts that are missing for it.
 */

/** The questionnaire's steps, by topic. */
export const steps = ['you', 'studies', 'market', 'offer', 'role', 'permit'] as const
export type Step = (typeof steps)[number]

/** Who can best answer a fact: A the applicant, E the employer. Anyone may answer any of them. */
export type Answerer = 'A' | 'E'

/** Whether a person can change a fact: at once, with time, or never. */
export type Changeability = 'now' | 'time' | 'never'

type Common = {
	readonly who: Answerer
	readonly change: Changeability
	readonly step: Step
	/** Asked before the other facts of its step, because they refer to it. */
	readonly asksFirst?: true
}

export type YesNoFact = Common & {
	readonly type: 'yes-no'
	/** Counts only when somebody says yes: it is never asked for, and no answer holds nothing up. */
	readonly declaredOnly?: true
}
export type ChoiceFact = Common & {
	readonly type: 'choice'
	/** In ascending order if they have one. */
	readonly options: readonly string[]
	/** Options that are never suggested as a change, because nobody can acquire them. */
	readonly neverSuggested?: readonly string[]
}
export type ChoicesFact = Common & {
	readonly type: 'choices'
	readonly options: readonly string[]
	readonly neverSuggested?: readonly string[]
	/** Options that count only when somebody names them; until then they hold nothing up. */
	readonly declarations?: readonly string[]
}
export type NumberFact = Common & {
	readonly type: 'number' | 'integer'
	/** Inclusive. */
	readonly min: number
	/** Inclusive. */
	readonly max: number
	readonly unit: 'age' | 'years' | 'cny-a-year' | 'months' | 'points'
}
export type CountriesFact = Common & {
	readonly type: 'countries'
	readonly maxItems: number
	/** Countries that are not valid answers to this question. */
	readonly except: readonly string[]
}
export type LanguagesFact = Common & { readonly type: 'languages'; readonly maxItems: number }

/** The maximum number of entries in any list, duplicates included; lists of countries and languages allow fewer. */
export const maxFactEntries = 100

export type Fact = YesNoFact | ChoiceFact | ChoicesFact | NumberFact | CountriesFact | LanguagesFact

/** Language levels, in ascending order. */
export const languageLevels = ['basic', 'working', 'fluent', 'native'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** A language, by its canonical code, and how well it is known. */
export type LanguageSkill = { readonly language: string; readonly level: LanguageLevel }

/** The 88 divisions of ISIC Rev. 4 (United Nations, 2008). */
const isicDivisions = [
	'01',
	'02',
	'03',
	'05',
	'06',
	'07',
	'08',
	'09',
	'10',
	'11',
	'12',
	'13',
	'14',
	'15',
	'16',
	'17',
	'18',
	'19',
	'20',
	'21',
	'22',
	'23',
	'24',
	'25',
	'26',
	'27',
	'28',
	'29',
	'30',
	'31',
	'32',
	'33',
	'35',
	'36',
	'37',
	'38',
	'39',
	'41',
	'42',
	'43',
	'45',
	'46',
	'47',
	'49',
	'50',
	'51',
	'52',
	'53',
	'55',
	'56',
	'58',
	'59',
	'60',
	'61',
	'62',
	'63',
	'64',
	'65',
	'66',
	'68',
	'69',
	'70',
	'71',
	'72',
	'73',
	'74',
	'75',
	'77',
	'78',
	'79',
	'80',
	'81',
	'82',
	'84',
	'85',
	'86',
	'87',
	'88',
	'90',
	'91',
	'92',
	'93',
	'94',
	'95',
	'96',
	'97',
	'98',
	'99',
] as const

/** Ways to a work permit that an authority settles. */
const specialRoutes = [
	'talent-programme',
	'achievement',
	'young-researcher',
	'graduate',
	'skill-certificate',
	'senior-post',
	'founder',
	'language-teacher',
	'agreement',
	'quota-job',
	'local-standard',
	'short-task',
	'not-employment',
] as const

export const facts = {
	nationalities: { type: 'countries', maxItems: 10, except: [], who: 'A', change: 'never', step: 'you' },
	permanentResident: { type: 'yes-no', declaredOnly: true, who: 'A', change: 'never', step: 'you' },
	age: { type: 'integer', min: 16, max: 100, unit: 'age', who: 'A', change: 'never', step: 'you' },
	highestDegree: {
		type: 'choice',
		options: ['none', 'vocational', 'bachelor', 'master', 'doctorate'],
		who: 'A',
		change: 'time',
		step: 'studies',
	},
	degreeField: {
		type: 'choice',
		options: [
			'science',
			'technology',
			'engineering',
			'mathematics',
			'agriculture',
			'health',
			'social-science',
			'business-law',
			'arts-humanities',
			'education',
			'other',
		],
		who: 'A',
		change: 'time',
		step: 'studies',
	},
	degreeRelated: { type: 'yes-no', who: 'E', change: 'time', step: 'role' },
	degreeInstitutionRenowned: { type: 'yes-no', who: 'A', change: 'never', step: 'studies' },
	postInstitutionRenowned: { type: 'yes-no', who: 'A', change: 'time', step: 'studies' },
	teachesOrResearches: { type: 'yes-no', who: 'A', change: 'time', step: 'studies' },
	experienceYears: {
		type: 'number',
		min: 0,
		max: 70,
		unit: 'years',
		who: 'A',
		change: 'time',
		step: 'studies',
	},
	chineseLevel: {
		type: 'choice',
		options: ['none', 'hsk1', 'hsk2', 'hsk3', 'hsk4', 'hsk5', 'degree-in-chinese', 'former-national'],
		neverSuggested: ['former-national'],
		who: 'A',
		change: 'time',
		step: 'permit',
	},
	languages: { type: 'languages', maxItems: 20, who: 'A', change: 'time', step: 'market' },
	knowsCustoms: { type: 'yes-no', who: 'A', change: 'time', step: 'market' },
	knowsSocialNorms: { type: 'yes-no', who: 'A', change: 'time', step: 'market' },
	consumerKnowledge: {
		type: 'choice',
		options: ['none', 'personal', 'study', 'professional'],
		who: 'A',
		change: 'time',
		step: 'market',
	},
	marketNetworks: {
		type: 'choice',
		options: ['none', 'some', 'strong'],
		who: 'A',
		change: 'time',
		step: 'market',
	},
	livedInMarket: { type: 'yes-no', who: 'A', change: 'never', step: 'market' },
	acceptsStaffRules: { type: 'yes-no', who: 'A', change: 'now', step: 'you' },
	plannedActivities: {
		type: 'choices',
		options: [
			'education-exchange',
			'science-exchange',
			'culture-exchange',
			'entrepreneurship',
			'business',
			'paid-job',
		],
		who: 'A',
		change: 'now',
		step: 'you',
	},
	holdsProof: { type: 'yes-no', who: 'A', change: 'now', step: 'studies' },
	canShowHealthCertificate: { type: 'yes-no', who: 'A', change: 'time', step: 'permit' },
	canShowNoCriminalRecord: { type: 'yes-no', who: 'A', change: 'time', step: 'permit' },
	background: {
		type: 'choices',
		options: ['overseas-top-university', 'global-500', 'patent', 'five-years-in-china'],
		neverSuggested: ['overseas-top-university', 'global-500', 'patent', 'five-years-in-china'],
		who: 'A',
		change: 'time',
		step: 'permit',
	},
	specialRoutes: {
		type: 'choices',
		options: specialRoutes,
		neverSuggested: specialRoutes,
		declarations: ['language-teacher', 'not-employment'],
		who: 'A',
		change: 'time',
		step: 'permit',
	},
	jobOffer: {
		type: 'choice',
		options: ['none', 'verbal', 'written'],
		who: 'A',
		change: 'now',
		step: 'offer',
	},
	employerInMainland: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	employerHiresForeigners: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	paidInMoney: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	annualPayCny: {
		type: 'number',
		min: 0,
		max: 100_000_000,
		unit: 'cny-a-year',
		who: 'E',
		change: 'now',
		step: 'offer',
	},
	similarStaffPayCny: {
		type: 'number',
		min: 1,
		max: 100_000_000,
		unit: 'cny-a-year',
		who: 'E',
		change: 'never',
		step: 'offer',
	},
	prevailingPayCny: {
		type: 'number',
		min: 1,
		max: 100_000_000,
		unit: 'cny-a-year',
		who: 'E',
		change: 'never',
		step: 'offer',
	},
	localAveragePayCny: {
		type: 'number',
		min: 1,
		max: 100_000_000,
		unit: 'cny-a-year',
		who: 'E',
		change: 'never',
		step: 'permit',
	},
	communicationPlan: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	managementPlan: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	occupationGroup: {
		type: 'choice',
		options: [
			'managers',
			'professionals',
			'technicians',
			'clerical',
			'services-sales',
			'agriculture',
			'craft',
			'operators',
			'elementary',
		],
		who: 'E',
		change: 'now',
		step: 'role',
	},
	needsSpecificDegree: { type: 'yes-no', who: 'E', change: 'never', step: 'role' },
	isicDivision: { type: 'choice', options: isicDivisions, who: 'E', change: 'never', step: 'offer' },
	servesUpgrading: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	targetMarkets: {
		type: 'countries',
		maxItems: 20,
		except: ['CN'],
		who: 'E',
		change: 'now',
		step: 'market',
		asksFirst: true,
	},
	specificGap: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	searchedAtHome: { type: 'yes-no', who: 'E', change: 'now', step: 'offer' },
	headcountOnly: { type: 'yes-no', who: 'E', change: 'never', step: 'role' },
	designWork: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	productionWork: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	workPlace: { type: 'choice', options: ['china', 'mixed', 'abroad'], who: 'E', change: 'now', step: 'role' },
	namesMisfit: { type: 'yes-no', who: 'A', change: 'now', step: 'market' },
	bridgeTasks: {
		type: 'choices',
		options: ['open-market', 'explain-users', 'local-elements'],
		who: 'E',
		change: 'now',
		step: 'role',
	},
	coreRnd: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	productionManagement: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	domesticSales: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	localCouldDo: { type: 'yes-no', who: 'E', change: 'never', step: 'role' },
	aimAbroad: { type: 'yes-no', who: 'E', change: 'now', step: 'role' },
	monthsPerYear: { type: 'number', min: 0, max: 12, unit: 'months', who: 'E', change: 'now', step: 'permit' },
	workLocation: {
		type: 'choice',
		options: ['western-region', 'old-industrial-base', 'special-area', 'other'],
		who: 'E',
		change: 'now',
		step: 'permit',
	},
	provincialBonus: {
		type: 'integer',
		min: 0,
		max: 10,
		unit: 'points',
		who: 'E',
		change: 'never',
		step: 'permit',
	},
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof facts
/** The facts of one type. */
export type FactOf<T extends Fact['type']> = {
	[F in FactId]: (typeof facts)[F]['type'] extends T ? F : never
}[FactId]
/** The options of a fact; never for a fact without options. */
export type OptionOf<F extends FactId> = (typeof facts)[F] extends {
	options: readonly (infer O extends string)[]
}
	? O
	: never

/** All fact ids, in fact order. */
export const factIds = Object.keys(facts) as FactId[]

/** Whether a fact counts only when somebody says yes, so that it is never asked for. */
export const isDeclaredOnly = (id: FactId): boolean => {
	const fact: Fact = facts[id]
	return fact.type === 'yes-no' && fact.declaredOnly === true
}

/** The options of a fact that count only when somebody names them. */
export const declarationsOf = (id: FactId): readonly string[] => {
	const fact: Fact = facts[id]
	return (fact.type === 'choices' && fact.declarations) || []
}

/** Sorts facts into fact order and removes duplicates. */
export const inFactOrder = (ids: Iterable<FactId>): FactId[] => {
	const wanted = new Set(ids)
	return factIds.filter((id) => wanted.has(id))
}
