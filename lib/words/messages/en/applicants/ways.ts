import type { AskOf } from '@/lib/law/ways/way-cards'
import type { OptionOf } from '@/rules/facts'

type WayTexts = {
	readonly [W in OptionOf<'specialRoutes'>]: {
		readonly what: string
		readonly asks: Readonly<Record<AskOf<W>, string>>
	}
}

/** The cards of the ways that an authority settles; they speak of nobody, since employers read them too. */
export const ways = {
	title: 'Ways that an authority settles',
	lead: 'We cannot work these out. What their texts ask for is a list to go through, not a score.',
	open: 'This way may be open. The authority decides.',
	exempt: 'Perhaps no work permit is needed. The authority decides.',
	closed: 'Other answers close this way.',
	asks: 'What its text asks for',
	short: 'The answers do not meet this.',
	labels: { decides: 'Who decides', ask: 'Who to ask', source: 'Source' },
	decides: {
		permit: 'The office that gives work permits, where the work will be',
		visa: 'The Chinese embassy or consulate that gives the visa',
	},
	ask: {
		permit: '12333, the labour office where the work will be',
		visa: 'The Chinese embassy or consulate; in China 12367',
	},
	readOn: 'read on {date}',
	documents: 'Documents for each route',
	cards: {
		'talent-programme': {
			what: 'Class A for people chosen by a talent programme of the state, a province or a big city. It has no limit of age, degree or years.',
			asks: {
				chosen: 'The programme has chosen the person; an application is not enough.',
				proof: 'A certificate of the programme, or its list with the name.',
			},
		},
		achievement: {
			what: 'Class A for achievements that experts around the world know. It has no limit of age, degree or years.',
			asks: {
				listed:
					'The achievement is in the list of the standard: a great prize, a seat in a national academy, leading publications.',
				proof: 'The prize, or proof of the achievement.',
			},
		},
		'young-researcher': {
			what: 'Class A for young people who do research after their doctorate.',
			asks: {
				age: '40 or younger.',
				doctorate: 'A doctorate.',
				postdoc: 'Postdoctoral research at a university in China, or a leading one abroad.',
			},
		},
		graduate: {
			what: 'A work permit for outstanding graduates without two years of experience.',
			asks: {
				degree:
					'A master’s or higher, from a university in China or a well-known one abroad. Some cities accept a bachelor’s.',
				year: 'Finished within the last year. Some cities accept two years.',
				marks: 'Marks of 80 of 100, or B, or better.',
				post: 'The job fits the subject.',
				pay: 'As a rule, pay not below the local average.',
				notice: 'The employer advertised the job in China for 30 days.',
				quota: 'A place in the quota of the province.',
				first: 'The first permit is for one year.',
			},
		},
		'skill-certificate': {
			what: 'Class B for people with a trade certificate that is known in other countries, or a skill in short supply.',
			asks: {
				certificate: 'A certificate of master or senior level; a short course does not count.',
				age: 'As a rule 60 or younger; the office may relax it.',
			},
		},
		'senior-post': {
			what: 'Class A for leading posts of kinds that the standard lists. It has no limit of age, degree or years.',
			asks: {
				listed:
					'The post is in the list: senior managers or technical staff of middle-sized and large firms, associate professors, senior doctors, leading orchestras.',
				contract: 'The contract names the post.',
			},
		},
		founder: {
			what: 'Class A for founders. We have not read the Chinese words of this item.',
			asks: {
				technology: 'A firm built on one’s own technology;',
				share: 'or at least 30 % of a firm, after investing 500,000 US dollars, in three steady years.',
				report: 'A report on the capital paid in, at most twelve months old.',
			},
		},
		'language-teacher': {
			what: 'Class B for teachers of a language.',
			asks: {
				tongue: 'As a rule, the mother tongue of the own country.',
				degree: 'A bachelor’s degree or higher.',
				years:
					'Two years of language teaching. A degree in education or languages, a teacher’s licence or a language teaching certificate replaces them.',
				age: 'As a rule 60 or younger; the office may relax it.',
			},
		},
		agreement: {
			what: 'Class B for people sent under an agreement, a state project or a contract of services, and for representatives of foreign firms.',
			asks: {
				agreement: 'The agreement, the contract or the posting letter.',
				posting: 'If a multinational company posts the person: a bachelor’s degree and two years of work.',
				age: 'As a rule 60 or younger; the agreement may say otherwise.',
			},
		},
		'quota-job': {
			what: 'Class C for jobs with a quota, such as youth trainees, household staff of a class A holder, deep-sea fishing and seasonal work.',
			asks: {
				listed: 'The labour office treats the job as one of these kinds.',
				quota: 'A place in the quota is left.',
			},
		},
		'local-standard': {
			what: 'Since 2025 a province may open class A and B to more people and jobs. We found no list for 2026.',
			asks: {
				named: 'A list of the province names the person or the job.',
				province: 'As a rule the list is the province’s own, approved and published.',
			},
		},
		'short-task': {
			what: 'A work permit for one task with a partner in China, for at most 90 days.',
			asks: {
				task: 'A task of the six kinds: technical help, research or management; a sports trial; a film; a fashion show; a theatre show; another case that the labour office accepts.',
				days: 'At most 90 days.',
				contract: 'A work contract, a project contract or an agreement.',
				record: 'A pledge of one’s own to have no criminal record.',
				age: 'In Beijing, 18 to 60 years old.',
			},
		},
		'not-employment': {
			what: 'Some short stays are no work in China: they need a visa, but no work permit.',
			asks: {
				kind: 'A stay of the six kinds: a machine that was bought; a project won by tender; a short job at the own firm’s branch; a sports event; unpaid help; a show without the culture office’s mark.',
				days: 'At most 90 days.',
				visa: 'An M visa, or an F visa for unpaid help and for shows. Which one fits is for the consulate.',
			},
		},
	} satisfies WayTexts,
}
