import type { RuleMessages } from '@/lib/words/types/message-types'

/** The rules: criteria, sources, evidence, and how a condition is put into words. */
export const rules = {
	rulesets: {
		article: {
			name: 'The article’s model',
			summary:
				'A skilled-worker visa much like the US H-1B, as one article imagined it: a job offer, a willing employer, and a specific gap in skills that you fill.',
			statusLine: 'Opinion, written before the rules. Not law.',
			meaning:
				'Meeting all conditions means you match what the article imagined. The article is an opinion, so this gives no right to a visa.',
			criteria: {
				'foreign-national': 'You are a foreign national',
				'job-offer': 'You have a job offer in writing',
				'domestic-employer': 'The employer is registered in mainland China',
				'willing-sponsor': 'The employer is willing to hire a foreigner for this job',
				'real-pay': 'The pay is agreed and paid in money',
				communication: 'There is a plan for communication in the team',
				management: 'A named manager has planned your work',
				'skilled-role': 'The job is a skilled one',
				manufacturing: 'The employer is in manufacturing or a related industry',
				'emerging-market': 'At least one target market is emerging or developing',
				language: 'You speak a main language of the market at working level',
				customs: 'You know the customs of the market',
				'social-norms': 'You know the social norms of the market',
				'consumer-insight': 'You know the buyers in the market',
				'specific-gap': 'The job fills a gap that the employer can name',
				'not-headcount': 'The job is not open only because of a staff shortage',
				upstream: 'You take part in design or production',
				'complements-rnd': 'The job is not mainly core R&D that engineers in China already do',
				'complements-production': 'The job is not mainly managing production',
				'complements-sales': 'The job is not mainly selling inside China',
				'no-local-match': 'No candidate in China could do the whole job as well',
				upgrading: 'The job helps to improve products or production',
				networks: 'You have contacts in the market',
				'native-background': 'You spent part of your childhood or youth in the market',
				'home-team': 'You work in China at least part of the time',
				'fixes-misfit': 'You can name a product change that the market needs',
				bridge: 'The job helps connect the company to the market',
				'searched-at-home': 'The employer has looked among people already in China',
				'aim-abroad': 'The job serves a measurable goal abroad',
				'ordinary-colleague': 'You accept the same rules as other staff',
				degree: 'You hold a bachelor’s degree or higher',
			},
			corrections: {
				'foreign-national':
					'Citizens of Hong Kong, Macao and Taiwan counted as foreigners, and anybody with a Chinese and another nationality as Chinese. The law leaves the second open.',
			},
			continuing: {
				contributes: 'You contribute as agreed.',
				accepted: 'You are not rejected inside the company in a way that hinders your work.',
			},
			notes: {
				'no-law': {
					title: 'The article is not law.',
					text: 'The article assumes an employer. The published rule does not require one, and only the published rule is law.',
				},
				'lapse-is-a-claim': {
					title: 'Only the article says that the visa lapses.',
					text: 'The article claims that the visa lapses when a later condition is no longer met. We found no published text that says so.',
				},
			},
		},
		'k-published': {
			name: 'K visa (Decree 814)',
			summary:
				'Decree 814, in force since 1 October 2025. For young foreign talent in science and technology; no employer required. Some conditions are not settled.',
			statusLine: 'Published rule; several conditions not yet settled',
			meaning:
				'Meeting all conditions means you meet the rule as published. The embassy or consulate decides on the visa, and a visa is not a permit to work.',
			criteria: {
				'visa-needed': 'You are someone who needs a visa for China',
				'foreign-national': 'You are a foreign national',
				young: 'You meet the authority’s age condition for “young”',
				'talent-route':
					'You hold a bachelor’s degree or higher in science, technology, engineering or mathematics from a well-known institution, or teach or research them there',
				proof: 'You hold certificates that prove your degree or post',
				'fitting-activity': 'You plan exchanges, business or starting a company, and no paid job',
			},
			corrections: {
				'visa-needed':
					'It was not asked whether anybody needs a visa at all: Chinese citizens and holders of the permanent residence card do not.',
				'foreign-national':
					'Citizens of Hong Kong, Macao and Taiwan counted as foreigners, and anybody with a Chinese and another nationality as Chinese. The law leaves the second open.',
				'talent-route':
					'A degree in farming, health, social science or another field was a no. The text names four fields and gives no list, so it is open.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'A visa can be refused, and the office need not say why.',
					text: 'The law names six grounds: a ban on entry, some illnesses, security, false statements or too little money, missing documents, and other cases. We do not ask about them.',
				},
				'not-named-fields': {
					title: 'The text names four fields and gives no list.',
					text: 'It names science, technology, engineering and mathematics. Whether farming, health, social science or another field counts is for the embassy or consulate.',
				},
				'no-employer-needed': {
					title: 'No employer is needed.',
					text: 'The official Q&A says that no employer or inviting body in China is required.',
				},
				'no-work-permit': {
					title: 'A paid job needs more than this visa.',
					text: 'We found no text that makes the K visa a permit to work (Exit and Entry Administration Law, Art. 41). Check the work permit rules too.',
				},
			},
		},
		'work-permit': {
			name: 'Work permit',
			summary:
				'Class A (foreign high-end talent) and class B (foreign professional talent), with the points table, and the ways that an authority decides. Needed for paid work, whatever the visa.',
			statusLine: 'Needed for paid work, whatever the visa',
			meaning:
				'Meeting all conditions means you meet the main conditions of class A or B listed here. The employer’s own qualification and licences for the industry are not checked. It is not a permit: the employer applies and the authority decides.',
			criteria: {
				'permit-needed': 'You are someone who needs a permit to work in China',
				'foreign-national': 'You are a foreign national',
				'other-ways': 'Another way to a permit may be open to you',
				adult: 'You are 18 or over',
				'definite-employer':
					'You have a written job offer from an employer in mainland China, or a way that needs none',
				health: 'You can provide a health certificate',
				'clean-record':
					'You can provide a certificate of no criminal record, or a pledge where that is enough',
				'no-local-candidate': 'No suitable candidate is available in China for now',
				class: 'At least one way of class A, class B or class C is open to you',
				'class-a': 'You reach class A by points, by pay, or by a way that the authority decides',
				'class-b':
					'You reach class B by points, by pay, by degree and experience in a skilled job, or by a way that the authority decides',
			},
			corrections: {
				'permit-needed':
					'It was not asked whether anybody needs a permit at all: Chinese citizens and holders of the permanent residence card do not, and some short stays are no employment.',
				'foreign-national': 'Nationality was not looked at.',
				'definite-employer':
					'Founders, people sent under an agreement and short tasks were told no without an employer here.',
				health: 'For a short task no health certificate is on the list.',
				'clean-record': 'Class A may sign a pledge, and so may people who come for a short task.',
				class:
					'Only points, pay, and degree with two years counted. The ways that an authority decides were missing.',
				'class-a': 'The ways of class A that an authority decides were missing.',
				'class-b':
					'The degree way counted for every job, and for every age. It is for managers and professional or technical staff, and class B is normally given up to 60.',
				'other-ways': 'Graduates, jobs under a quota and short tasks were missing.',
			},
			continuing: {},
			notes: {
				'refusal-grounds': {
					title: 'A visa can be refused, and the office need not say why.',
					text: 'The law names six grounds: a ban on entry, some illnesses, security, false statements or too little money, missing documents, and other cases. We do not ask about them.',
				},
				'minimum-wage': {
					title: 'The pay must reach the local minimum wage.',
					text: 'Some ways have no other pay test. Ask 12333 of the place of work for the figure.',
				},
				'prior-approval': {
					title: 'Some jobs need an approval first.',
					text: 'Where a law says so, the authority for that line of work approves first. Some professions have rules of their own. Neither is checked here.',
				},
				'who-comes-along': {
					title: 'Your family may come along.',
					text: 'Beijing’s guide names husband or wife, children under 18, and the parents of both. Other cities may differ.',
				},
				'local-standard': {
					title: 'Your province may open more.',
					text: 'Since September 2025 provinces may write standards of their own. We know of no published list. Ask 12333 of the place of work.',
				},
				'which-average': {
					title: 'Cities compare pay with different averages.',
					text: 'Use the figure of the labour office of the place of work.',
				},
				exempt: {
					title: 'Some people are exempt by older rules.',
					text: 'The rules of 1996 name people paid directly by the government, offshore oil workers, and performers with a permit of the culture office. Ask 12333 whether this still holds.',
				},
				'class-b-limits': {
					title: 'Class B has limits.',
					text: 'The degree route is for managers and professional or technical staff in five groups of jobs. Class B (foreign professional talent) is normally given up to the age of 60. The office may relax age, degree or years for genuine need. Ask 12333.',
				},
				'other-routes': {
					title: 'There are other routes.',
					text: 'Some ways only an authority can decide, such as talent programmes, leading posts, graduates or short tasks. Where you name one, the result stays open. Class C (other foreign personnel) is a list of kinds of job under a quota, not a score under 60.',
				},
				'employer-applies': {
					title: 'The employer applies for the work permit.',
					text: 'To work you also need a work-type residence permit. If your visa says that you need a residence permit, you yourself must apply for it within 30 days of entry.',
				},
				'no-card': {
					title: 'The work permit has no card of its own.',
					text: 'Since 1 December 2024 it is part of the social security card.',
				},
			},
		},
		h1b: {
			name: 'The H-1B comparison',
			summary: 'What if China applied the US H-1B conditions, word for word?',
			statusLine: 'US conditions, which are not law in China',
			meaning:
				'Meeting all conditions means you meet the H-1B conditions, taken literally. It gives no right to a visa in China or the US.',
			criteria: {
				'bona-fide-job': 'You have a job offer in writing',
				sponsor: 'An employer in mainland China is willing to hire a foreigner',
				'specialty-occupation': 'The job normally needs a degree in a specific field',
				'degree-or-equivalent':
					'You hold a degree directly related to the job, or have 12 years of related work',
				wage: 'The pay is at least what others get for the same work, and at least what is usual in the area',
			},
			corrections: {},
			continuing: {
				'status-kept': 'You keep the job. Under US rules, you may stay up to 60 days after it ends.',
			},
			notes: {
				'cap-and-selection': {
					title: 'The yearly cap and the selection are left out.',
					text: 'The US limits new H-1B visas each year and selects among registrations, weighted by wage level. A person who meets all conditions may still not be selected.',
				},
				payment: {
					title: 'The payment introduced in 2025 is left out.',
					text: 'From 21 September 2025, new petitions for people outside the US needed a payment of 100,000 US dollars, for 12 months unless extended. We found nothing that settles whether it applies after 21 September 2026.',
				},
				'no-counterpart': {
					title: 'Some things have no H-1B counterpart.',
					text: 'The H-1B has no condition on market knowledge, emerging markets, or taking part in design or production.',
				},
			},
		},
	},
	statuses: {
		opinion: 'Opinion, not law',
		published: 'Rule in force',
		analogy: 'Analogy only',
	},
	kinds: {
		exempting: { name: 'Who it applies to', meaning: 'If it is not met, you need none of this.' },
		required: { name: 'Required', meaning: 'Decides the result.' },
		supporting: { name: 'Supporting', meaning: 'Shows strength; never changes the result.' },
		informative: { name: 'For information', meaning: 'Shown, but not counted.' },
		continuing: {
			name: 'After you start work',
			meaning: 'Must stay true once you have started. Not checked here.',
		},
	},
	sources: {
		'nationality-law': {
			name: 'Nationality Law of the People’s Republic of China',
			short: 'Nationality Law',
		},
		'employment-rules': {
			name: 'Rules on the employment of foreigners in China, revised 2017',
			short: 'Employment rules',
		},
		'employment-rules-1996': {
			name: 'Rules on the employment of foreigners in China, text of 1996',
			short: 'Employment rules 1996',
		},
		'state-council-28-2018': {
			name: 'State Council decision 28 of 2018 to end a batch of administrative permits',
			short: 'State Council 28 of 2018',
		},
		'short-tasks-2014': {
			name: 'Procedure for foreigners who enter for a short task, No. 78 of 2014',
			short: 'No. 78 of 2014',
		},
		'graduates-2017': {
			name: 'Notice on letting outstanding foreign graduates work in China, 3 of 2017',
			short: 'Notice 3 of 2017',
		},
		'notice-2025-09-30': {
			name: 'Notice on better standards for foreign talent, classes A and B, of 30 September 2025',
			short: 'Notice of 30 September 2025',
		},
		article: {
			name: 'Opinion by “Old T” on the coming K visa, answering a Zhihu topic',
			short: 'Article',
		},
		'decree-814': {
			name: 'Regulations on the Administration of Entry and Exit of Foreigners, as amended by State Council Decree 814',
			short: 'Regulations',
		},
		'answers-2025-08-14': {
			name: 'Official questions and answers on the amended regulations (Ministries of Justice, Foreign Affairs and Public Security, National Immigration Administration)',
			short: 'Official Q&A',
		},
		'exit-entry-law': {
			name: 'Exit and Entry Administration Law of the People’s Republic of China',
			short: 'Exit and Entry Law',
		},
		'guide-2017': {
			name: 'Service guide to the Work Permit for Foreigners, No. 36 of 2017',
			short: 'Service guide 2017',
		},
		'classification-2017': {
			name: 'Classification standard for foreigners working in China, No. 40 of 2017',
			short: 'Classification 2017',
		},
		'points-2017': {
			name: 'Points table of the Work Permit for Foreigners, provisional edition',
			short: 'Points table 2017',
		},
		'beijing-guide': {
			name: 'Beijing’s service guide to the work permit, as copied into a public repository',
			short: 'Beijing’s service guide',
		},
		'general-conditions-official': {
			name: 'Service guide for foreign talent working in Beijing: basic requirements, in English by the Beijing Overseas Talents Center',
			short: 'Beijing’s basic requirements',
		},
		'card-2024': {
			name: 'City of Beijing on the work permit becoming part of the social security card',
			short: 'City of Beijing, 2024',
		},
		ina: { name: 'US Immigration and Nationality Act', short: 'INA' },
		'8-cfr': { name: 'US Code of Federal Regulations, title 8 (immigration)', short: '8 CFR' },
		'20-cfr': { name: 'US Code of Federal Regulations, title 20 (labour)', short: '20 CFR' },
		'h1b-payment': {
			name: 'US Proclamation of 19 September 2025 on the H-1B, as described by the law firm Bell Nunnally',
			short: 'US Proclamation',
		},
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
		'Art. 2': 'Art. 2',
		'Art. 3': 'Art. 3',
		'Art. 5': 'Art. 5',
		'Art. 9': 'Art. 9',
		'Art. 9 and 10': 'Art. 9 and 10',
		'Art. 48': 'Art. 48',
		'the whole decision': 'the whole decision',
		'the first half': 'the first half',
		'section 1': 'section 1',
		'section 2': 'section 2',
		'items 1 and 2': 'items 1 and 2',
		'A, B and C': 'classes A, B and C',
		'A(4)': 'class A, way 4',
		'B(5)': 'class B, way 5',
		C: 'class C',
		'Art. 6(6)': 'Art. 6(6)',
		'Art. 7(1)(6)': 'Art. 7(1)(6)',
		'Art. 21': 'Art. 21',
		'Art. 30': 'Art. 30',
		'Art. 41': 'Art. 41',
		'2025-08-14': '14 August 2025',
		'general conditions': 'general conditions',
		'conditions for the employer': 'conditions for the employer',
		'A and B': 'classes A and B',
		A: 'class A',
		B: 'class B',
		tips: 'tips',
		table: 'all rows',
		'1 December 2024': 'from 1 December 2024',
		'214(g)': '214(g)',
		'214(i)(1)': '214(i)(1)',
		'212(n)(1)': '212(n)(1)',
		'214.2(h)(4)(ii)': '214.2(h)(4)(ii)',
		'214.2(h)(4)(iii)': '214.2(h)(4)(iii)',
		'214.2(h)(4)(iii)(D)': '214.2(h)(4)(iii)(D)',
		'214.1(l)(2)': '214.1(l)(2)',
		'655.731(a)': '655.731(a)',
		'19 September 2025': '19 September 2025',
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
		'post-letter': 'Letter from your institution confirming your post',
		'work-references': 'References from employers, with dates and tasks',
		'language-proof': 'Language certificate, or proof of schooling in the language',
		'market-stay-record': 'Record of living or working in the market',
		'work-sample': 'Work sample that shows knowledge of local social norms',
		portfolio: 'Portfolio, market research or sales record',
		'market-references': 'References from the market',
		'schooling-record': 'School record from the market',
		'chinese-certificate': 'Chinese language certificate, such as HSK',
		'health-certificate': 'Health certificate',
		'no-criminal-record': 'Certificate of no criminal record',
		'activity-plan': 'Plan of your activities in China',
		'misfit-list': 'List of product changes that the market needs',
		'signed-offer': 'Signed offer letter or labour contract',
		'business-licence': 'Business licence with unified social credit code',
		'employer-registration': 'Registration in the work permit system for foreigners',
		'pay-clause': 'Pay clause of the contract',
		'communication-plan': 'Communication plan',
		'management-plan': 'Manager’s plan for the first 90 days',
		'job-description': 'Job description',
		'project-brief': 'Project brief',
		'market-plan': 'Plan for the target market',
		'gap-statement': 'Statement of the missing skill',
		'recruitment-record': 'Record of the search in China',
		'headcount-request': 'Headcount request with its reason',
		'organisation-chart': 'Organisation chart',
		'sales-territory': 'Sales territory in the job description',
		'business-case': 'Business case for the goal abroad',
		'staff-rules': 'Staff rules, signed',
		'wage-evidence': 'Proof of colleagues’ pay and of usual local pay',
		'review-note': 'Dated review note',
	},
	parameters: {
		minAge: {
			name: 'the lower age limit',
			unset: 'The official text sets an age condition, but we found no number.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
		maxAge: {
			name: 'the upper age limit',
			unset: 'The official text sets an age condition, but we found no number.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
		renownedListPublished: {
			name: 'the list of well-known institutions',
			unset: 'The official text requires a well-known institution, but we found no official list.',
			whom: 'Ask the embassy or consulate where you will apply.',
		},
	},
	industryKinds: {
		manufacturing: 'Manufacturing',
		related: 'Related industry',
		other: 'Other industry',
	},
	pointsRows: { highestDegree: 'Degree or certificate' },
	separators: {
		entries: '; ',
		places: ', ',
		sentences: '. ',
		title: ' – ',
		parts: ' · ',
		crumbs: '/',
		more: ' …',
		reference: '[{number}]',
		sourcePair: '{first} {second}',
		sentencePair: '{first} {second}',
	},
} satisfies RuleMessages
