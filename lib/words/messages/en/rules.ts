import type { RuleMessages } from '@/lib/words/types/message-types'

/** The rules: criteria, sources, evidence, and how a condition is put into words. */
export const rules = {
	rulesets: {
		article: {
			name: 'The article’s model',
			summary:
				'A skilled visa much like the US H-1B, as an article pictured it: a job offer, a willing employer, and a specific gap that you fill.',
			statusLine: 'Opinion, written before the rules. Not law.',
			meaning:
				'All conditions met means that you fit what the article pictured. It gives no right to a visa, for the article is an opinion.',
			criteria: {
				'foreign-national': 'You are a foreign national',
				'job-offer': 'You have a job offer in writing',
				'domestic-employer': 'The employer is registered in mainland China',
				'willing-sponsor': 'The employer is willing to hire a foreigner for this job',
				'real-pay': 'The pay is agreed, and in money',
				communication: 'There is a plan for communication in the team',
				management: 'A named manager has a plan for your work',
				'skilled-role': 'The job is a skilled one',
				manufacturing: 'The employer is in manufacturing or a related industry',
				'emerging-market': 'A target market is an emerging or developing one',
				language: 'You speak a main language of the market',
				customs: 'You know the customs of the market',
				'social-norms': 'You know the social norms of the market',
				'consumer-insight': 'You know the buyers in the market',
				'specific-gap': 'The job fills a gap that the employer can name',
				'not-headcount': 'The job is not open only because hands are short',
				upstream: 'You take part in design or production',
				'complements-rnd': 'The job is not mainly core R&D that local engineers do',
				'complements-production': 'The job is not mainly managing production',
				'complements-sales': 'The job is not mainly selling inside China',
				'no-local-match': 'No local candidate could do the whole job as well',
				upgrading: 'The job helps to improve products or production',
				networks: 'You have contacts in the market',
				'native-background': 'You spent part of your childhood or youth in the market',
				'home-team': 'You work in China, at least partly',
				'fixes-misfit': 'You can name a product change that the market needs',
				bridge: 'The job builds a bridge to the market',
				'searched-at-home': 'The employer has looked among people already in China',
				'aim-abroad': 'The job serves a measurable aim abroad',
				'ordinary-colleague': 'You accept the same rules as other staff',
				degree: 'You hold a bachelor’s degree or higher',
			},
			continuing: {
				contributes: 'You contribute as agreed.',
				accepted: 'No rejection inside the company hinders your work.',
			},
			notes: {
				'no-law': {
					title: 'The article is not law.',
					text: 'It assumes an employer. The published rule needs none, and of the two only the published rule is law.',
				},
				'lapse-is-a-claim': {
					title: 'What happens later is a claim.',
					text: 'The article claims that the visa lapses when a condition for after the start fails. No published text that we have seen says so.',
				},
			},
		},
		'k-published': {
			name: 'The published rule',
			summary:
				'Decree 814, in force since 1 October 2025. For young science and technology talent; no employer is needed. Some conditions are not settled.',
			statusLine: 'Published rule; several conditions not yet settled',
			meaning:
				'All conditions met means that you fit the text as published. The embassy or consulate decides on the visa, and a visa is not yet a permit to work.',
			criteria: {
				'foreign-national': 'You are a foreign national',
				young: 'You are young, as the authority defines it',
				'talent-route':
					'You studied, teach or research science, technology, engineering or mathematics at a well-known institution',
				proof: 'You hold certificates that prove your degree or post',
				'fitting-activity': 'You plan exchange, business or starting a company, not a paid job',
			},
			continuing: {},
			notes: {
				'no-employer-needed': {
					title: 'No employer is needed.',
					text: 'The official answer says that nobody in China has to employ or invite you.',
				},
				'no-work-permit': {
					title: 'A paid job needs more than this visa.',
					text: 'No text that we have seen makes the K visa a permit to work (Exit and Entry Administration Law, Art. 41). Check the work permit rules too.',
				},
			},
		},
		'work-permit': {
			name: 'Work permit',
			summary: 'Classes A and B, with the points table. Needed for paid work, whatever the visa.',
			statusLine: 'Needed for paid work, whatever the visa',
			meaning:
				'All conditions met means that you fit class A or B as published. It is not yet a permit: the employer applies and the authority decides.',
			criteria: {
				adult: 'You are 18 or over',
				'definite-employer': 'You have a written job offer from an employer in mainland China',
				health: 'You can show a health certificate',
				'clean-record': 'You can show a certificate of no criminal record',
				'no-local-candidate': 'No local candidate could do the whole job as well',
				class: 'You reach class A or class B',
				'class-a': 'Class A is met by points or pay',
				'class-b': 'Class B is met by points, by pay, or by degree and experience',
			},
			continuing: {},
			notes: {
				'class-b-limits': {
					title: 'Class B has limits.',
					text: 'The degree route covers five groups of jobs, and class B is normally not given to people over 60. Ask 12333.',
				},
				'other-routes': {
					title: 'There are other routes.',
					text: 'Class A also has lists that no questionnaire settles, such as national talent programmes and internationally recognised achievements. Class C is a list of job kinds under quota, not a score under 60, and is not checked here.',
				},
				'employer-applies': {
					title: 'The employer applies.',
					text: 'To work you need both the work permit and a work-type residence permit.',
				},
			},
		},
		h1b: {
			name: 'The H-1B comparison',
			summary: 'The US H-1B conditions, taken literally and carried over to an employer in China.',
			statusLine: 'Analogy only',
			meaning:
				'All conditions met means that you fit the H-1B model, taken literally. It gives no right to a visa, in China or in the US.',
			criteria: {
				'bona-fide-job': 'You have a job offer in writing',
				sponsor: 'An employer in mainland China is willing to hire a foreigner',
				'specialty-occupation': 'The job normally needs a degree in a specific field',
				'degree-or-equivalent':
					'You hold a degree directly related to the job, or have 12 years of related work',
				wage: 'The pay is no less than others get in the same work, and no less than is usual there',
			},
			continuing: {
				'status-kept': 'You keep the job; once it ends, you may stay up to 60 days.',
			},
			notes: {
				'cap-and-selection': {
					title: 'A yearly cap and a draw are left out.',
					text: 'The US limits the number of new H-1B visas a year and draws among applicants, weighted by wage. A person who meets all conditions may still not be drawn.',
				},
				'no-counterpart': {
					title: 'The H-1B does not ask for everything.',
					text: 'Knowledge of a market, emerging markets, and a part in design or production have no counterpart in it.',
				},
			},
		},
	},
	statuses: {
		opinion: 'Opinion, not law',
		published: 'Published rule',
		analogy: 'Analogy only',
	},
	kinds: {
		required: { name: 'Required', meaning: 'Decides the outcome.' },
		supporting: { name: 'Supporting', meaning: 'Shows strength and never changes the outcome.' },
		informative: { name: 'For information', meaning: 'Is shown and counts nowhere.' },
		continuing: {
			name: 'After the start',
			meaning: 'Has to stay true once the job has begun; not tested here.',
		},
	},
	sources: {
		article: {
			name: 'Opinion by “Old T” on the coming K visa, an answer to a topic on Zhihu',
			short: 'Article',
		},
		regulations: {
			name: 'Regulations on the Administration of Entry and Exit of Foreigners, as amended by State Council Decree 814',
			short: 'Regulations',
		},
		'official-answer': {
			name: 'Official questions and answers on the amended regulations (Ministries of Justice, Foreign Affairs and Public Security, National Immigration Administration)',
			short: 'Official answer',
		},
		'exit-entry-law': {
			name: 'Exit and Entry Administration Law of the People’s Republic of China',
			short: 'Exit and Entry Law',
		},
		'service-guide-2017': {
			name: 'Service guide to the Work Permit for Foreigners, document 36 of 2017',
			short: 'Service guide 2017',
		},
		'classification-2017': {
			name: 'Classification standard for foreigners working in China, document 40 of 2017',
			short: 'Classification 2017',
		},
		'points-table-2017': {
			name: 'Points table of the Work Permit for Foreigners, provisional edition',
			short: 'Points table 2017',
		},
		ina: { name: 'US Immigration and Nationality Act', short: 'INA' },
		'8-cfr': { name: 'US Code of Federal Regulations, title 8 (immigration)', short: '8 CFR' },
		'20-cfr': { name: 'US Code of Federal Regulations, title 20 (labour)', short: '20 CFR' },
		'isco-08': {
			name: 'International Standard Classification of Occupations 2008 (International Labour Organization)',
			short: 'ISCO-08',
		},
		'isic-4': {
			name: 'International Standard Industrial Classification, Rev. 4 (United Nations)',
			short: 'ISIC Rev. 4',
		},
		'imf-weo': {
			name: 'World Economic Outlook, country groups (International Monetary Fund)',
			short: 'IMF list',
		},
		cldr: { name: 'Common Locale Data Repository, languages of countries (Unicode)', short: 'CLDR' },
	},
	places: {
		'Art. 6(6)': 'Art. 6(6)',
		'Art. 7(1)(6)': 'Art. 7(1)(6)',
		'Art. 41': 'Art. 41',
		'2025-08-14': '14 August 2025',
		'general conditions': 'general conditions',
		'conditions for the employer': 'conditions for the employer',
		'A and B': 'classes A and B',
		A: 'class A',
		B: 'class B',
		table: 'all rows',
		'214(g)': '214(g)',
		'214(i)(1)': '214(i)(1)',
		'212(n)(1)': '212(n)(1)',
		'214.2(h)(4)(ii)': '214.2(h)(4)(ii)',
		'214.2(h)(4)(iii)': '214.2(h)(4)(iii)',
		'214.2(h)(4)(iii)(D)': '214.2(h)(4)(iii)(D)',
		'214.1(l)(2)': '214.1(l)(2)',
		'655.731(a)': '655.731(a)',
		'major groups 1–3': 'major groups 1–3',
		'divisions 10–33': 'divisions 10–33',
		'April 2026': 'April 2026',
		'48.2.0': '48.2.0',
	},
	paragraphs: {
		'¶3': '“the K visa is still a skilled immigration visa”; “it is likely to follow the model of the U.S. H1B visa”',
		'¶4': '“Why Recruit Foreigners for Technical Roles Now?”',
		'¶5': '“individuals who understand the languages, customs, social norms, and consumption habits of third-world countries to participate in upstream production”',
		'¶6': '“catalysts, accelerators, and bridges in helping these companies expand into the Indian market, understand Indian user needs”',
		'¶7': '“more foreigners with native cultural backgrounds need to be involved”',
		'¶8': '“These professional roles hardly compete with the domestic workforce.”',
		'¶10':
			'“the scarce ability to deeply embed Chinese manufacturing into the local context (language, culture, consumer psychology, social networks) of emerging markets”',
		'¶11':
			'“This complements, rather than competes with, the core competencies of local talent in areas such as technological R&D, production management, and domestic market expansion.”',
		'¶12':
			'“boosting the global competitiveness and penetration of Chinese manufacturing, rather than competing with ordinary people for jobs”',
		'¶15':
			'“a work visa requires a job offer—domestic companies must be willing to hire foreigners, and employers must be prepared to pay foreign employees with real money”',
	},
	evidence: {
		passport: 'Passport, data page',
		'degree-certificate': 'Degree certificate',
		'post-letter': 'Letter from your institution about your post',
		'work-references': 'References from employers, with dates and tasks',
		'language-proof': 'Language certificate, or proof of schooling in the language',
		'market-stay-record': 'Record of living or working in the market',
		'work-sample': 'Work sample that shows its social norms',
		portfolio: 'Portfolio, market research or sales record',
		'market-references': 'References from the market',
		'schooling-record': 'School record from the market',
		'chinese-certificate': 'Certificate of Chinese, such as HSK',
		'health-certificate': 'Health certificate',
		'no-criminal-record': 'Certificate of no criminal record',
		'activity-plan': 'Plan of what you will do in China',
		'misfit-list': 'List of product changes that the market needs',
		'signed-offer': 'Signed offer letter or labour contract',
		'business-licence': 'Business licence with unified social credit code',
		'employer-registration': 'Registration as an employer of foreigners',
		'pay-clause': 'Pay clause of the contract',
		'communication-plan': 'Communication plan',
		'management-plan': 'Manager’s plan for the first 90 days',
		'job-description': 'Job description',
		'project-brief': 'Project brief',
		'market-plan': 'Plan for the target market',
		'gap-statement': 'Statement of the missing ability',
		'recruitment-record': 'Record of the search in China',
		'headcount-request': 'Request for the post, with its reason',
		'organisation-chart': 'Organisation chart',
		'sales-territory': 'Sales territory in the job description',
		'business-case': 'Business case for the aim abroad',
		'staff-rules': 'Staff rules, signed',
		'wage-evidence': 'Proof of what others get, and of usual pay',
		'review-note': 'Review note with its date',
	},
	parameters: {
		minAge: {
			name: 'the lower age limit',
			unset: 'An official text sets an age condition, but we found no number in it.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
		maxAge: {
			name: 'the upper age limit',
			unset: 'An official text sets an age condition, but we found no number in it.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
		renownedListPublished: {
			name: 'the list of well-known institutions',
			unset: 'An official text asks for a well-known institution, but we found no official list.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
	},
	derived: {
		marketEmerging:
			'One of the target markets is in the IMF list of emerging and developing economies (April 2026)',
		speaksMarketLanguage:
			'One of the languages, at working level or better, is a main language of such a market',
		industryKind: 'Kind of industry',
		hasMainlandNationality: 'A nationality is Chinese',
	},
	industryKinds: {
		manufacturing: 'Manufacturing',
		related: 'Related industry',
		other: 'Other industry',
	},
	separators: { entries: '; ', places: ', ', sentences: '. ', title: ' – ' },
	operators: {
		yes: '{subject}: yes',
		no: '{subject}: no',
		'one-of': '{subject}: {options}',
		'not-one-of': '{subject}: none of {options}',
		open: '“{options}” settles nothing',
		includes: '{subject}: {option} is chosen',
		'not-includes': '{subject}: {option} is not chosen',
		'not-empty': '{subject}: at least one chosen',
		empty: '{subject}: none chosen',
		'at-least': '{subject}: {limit} or more',
		'at-most': '{subject}: {limit} or less',
		'more-than': '{subject}: more than {limit}',
		published: '{parameter} has been published',
		'points-at-least': '{limit} points or more in the points table',
		not: 'Not: {inner}',
		all: 'All of these',
		any: 'At least one of these',
		'parameter-limit': '{parameter} (not published yet)',
		'times-limit': '{times} × {subject}',
	},
} satisfies RuleMessages
