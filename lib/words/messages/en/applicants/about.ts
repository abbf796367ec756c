import type { ClaimId, ClaimStanding } from '@/lib/about/claims'
import type {
	Aspect,
	Confidence,
	ConfidenceOf,
	OnwardId,
	QuestionId,
	QuestionTopic,
	Visa,
} from '@/lib/about/questions'
import type { ReferenceId } from '@/lib/about/references'

type Answer<Q extends QuestionId> = {
	readonly question: string
	/** The answer in one line. */
	readonly short: string
	/** What stands behind it, a paragraph each. */
	readonly more: readonly string[]
} & ('nothing' extends ConfidenceOf<Q>
	? {
			/** What was not found. */
			readonly gap: string
		}
	: unknown)

/** What people ask about the visa. */
export const about = {
	title: 'Common questions about the K visa',
	description:
		'Fifteen questions about China’s K visa, each with a short answer, its sources and how confident we are, plus claims that have no official basis.',
	lead: 'Fifteen questions about the K visa, answered as far as the published texts go. Each answer names its sources and says how confident we are.',
	notice: {
		first: 'Information, not legal advice.',
		text: 'Last checked on {date}, mostly in copies of the texts. An embassy or consulate may have published more since. If so, follow what it says, not this page.',
	},
	contents: 'On this page',
	forApplicants: 'For applicants',
	topics: {
		who: 'Who qualifies',
		work: 'Job and work',
		applying: 'Applying',
		life: 'Family and business',
		choice: 'Which visa',
		employers: 'For employers',
	} satisfies Record<QuestionTopic, string>,
	restsOn: 'Based on',
	confidences: {
		text: {
			name: 'Law or official text, read in a copy',
			meaning:
				'We read the wording, but mostly in copies on other sites; the list of sources names them. The classification of 2017 we read in several copies, parts of it only in translation, and the points table only in third-party copies.',
		},
		press: {
			name: 'Reported by the press',
			meaning:
				'Quoted by newspapers and news agencies, or reported by a visa service. This is how we know the official Q&A of 14 August 2025.',
		},
		opinion: { name: 'An opinion', meaning: 'One view, shown because many people hold it. It is not law.' },
		reading: {
			name: 'Our own reading',
			meaning: 'Our own conclusion from the texts. The authorities may see it differently.',
		},
		nothing: {
			name: 'Nothing found',
			meaning: 'For part of this we found no official text. That does not prove that there is none.',
		},
	} satisfies Record<Confidence, { readonly name: string; readonly meaning: string }>,
	sure: 'How confident we are',
	questions: {
		eligible: {
			question: 'Am I eligible?',
			short: 'The text says who the visa is for but leaves two things unclear.',
			gap: 'the age, the list of institutions',
			more: [
				'It is for young foreign talent in science and technology: people with a bachelor’s degree or higher in science, technology, engineering or mathematics. The degree is from a <well-known>well-known</well-known> university or research institute, in China or abroad. It is also for people who teach or do research in such a field at one.',
				'We found no official text that says which age is young or which institutions are well known. The self-check shows which conditions you meet and which are <unknown>unknown</unknown>.',
			],
		},
		age: {
			question: 'What is the age limit?',
			short: 'There is an age condition. We found no number.',
			gap: 'the number',
			more: [
				'The <official-qa>official Q&A</official-qa> says that there are specific requirements for age, and for education or work experience. We found no official text that gives a number, so this condition is <not-settled>not settled</not-settled>.',
				'Numbers you may see on the web, such as 45, 40 or 35, are guesses or belong to other programmes. Ask the embassy or consulate where you will apply.',
			],
		},
		university: {
			question: 'Is my university “well known”?',
			short: 'We found no official list.',
			gap: 'a list',
			more: [
				'The official Q&A asks for a <well-known>well-known</well-known> university or research institute, in China or abroad. It does not say which ones those are.',
				'If you consider yours well known, name the list or ranking you rely on. Whether the <authority>authority</authority> uses the same one is unclear.',
			],
		},
		stem: {
			question: 'Does my degree count as science, technology, engineering or mathematics?',
			short: 'The official Q&A names four fields but lists no subjects.',
			gap: 'a list of subjects',
			more: [
				'We found no official list of degrees or of subject codes.',
				'Our reading, based on UNESCO’s fields of education (ISCED-F 2013): natural sciences and mathematics, computing, and engineering belong to the four fields. The texts do not say whether agriculture, medicine, psychology or economics do.',
			],
		},
		offer: {
			question: 'Do I need a job offer or an invitation?',
			short: 'Not for the visa itself.',
			more: [
				'The official Q&A says that no employer or inviting body in China is required.',
				'An article written before the rules assumed an employer, as with the US H-1B. That is an opinion, and the <published-rule>published rule</published-rule> says otherwise.',
				'Paid work is another matter; see the next question.',
			],
		},
		work: {
			question: 'May I work on a K visa?',
			short: 'We found no text that gives that right.',
			gap: 'a right to work',
			more: [
				'The official Q&A names exchange in education, science, technology, culture and similar fields, starting a company, and business activities. It does not name employment.',
				'Anyone who works in China needs a <work-permit>work permit</work-permit> and a work-type <residence-permit>residence permit</residence-permit> (Exit and Entry Administration Law, Art. 41). Working without them is punishable by a fine of CNY 5,000 to 20,000 and, in serious cases, also by 5 to 15 days’ detention (Art. 80).',
			],
		},
		change: {
			question: 'Can I change to a work permit inside China?',
			short: 'Beijing’s service guide does not name the K visa. Some people may be able to; ask first.',
			more: [
				'The usual way is a <z-visa>Z visa</z-visa> from abroad. Beijing’s service guide lists ten cases in which the permit can be applied for inside China. Among them are holders of an <r-visa>R visa</r-visa>, and people in <class>class A</class> who hold another valid visa. The K visa is not named. Another line of the guide is broader and lets foreign talent with any valid visa apply. Other cities may differ.',
				'Our reading: with a K visa and class A you may fall under one of these cases. With class B, ask the local authority, or leave and come back on a Z visa. Ask 12333 (work permits) or 12367 (immigration).',
				'Extending or replacing a K visa inside China is another matter. A report on the official Q&A says that it is foreseen; we found no rule for it.',
			],
		},
		apply: {
			question: 'How and where do I apply, and with which documents?',
			short: 'At a Chinese embassy or consulate. We found no list of documents.',
			gap: 'a list of documents, an embassy’s page',
			more: [
				'The regulations ask for proof but do not say which documents. The official Q&A says that embassies and consulates will publish the details on their websites; the foreign ministry repeated this on 29 September 2025. We found no such page.',
				'What you may be asked for, in our reading: passport, degree certificate, transcript, and a letter from your institution if you teach or do research.',
				'Some consulates take applications online first: an account, a form, documents to upload and a preliminary review, and only then the passport. In New Zealand this has been so since 15 June 2023; in the US, a visa service says, since 30 September 2025. We found no page of this kind that names the K visa.',
			],
		},
		stay: {
			question: 'How long is it valid, how long may I stay, and how often may I enter?',
			short: 'The official Q&A promises more convenience than other visas but gives no figures.',
			gap: 'the figures',
			more: [
				'For entries, validity and length of stay, it promises more convenience than the twelve existing kinds of ordinary visa. We found no official text that gives figures.',
				'A report on the official Q&A says that the authorities will also coordinate extending and replacing K visas inside China, and stay and residence. So this is foreseen, but we found no rule for it.',
			],
		},
		cost: {
			question: 'What does it cost, and how long does it take?',
			short: 'We found no official fee and no official time for the K visa.',
			gap: 'the fee, the time',
			more: [
				'Embassies and consulates publish general fees. In the US, a citizen of that country pays 140 US dollars for an ordinary visa (171 for journalists). Most others pay 23 to 68, depending on the number of entries. Express service costs 25 more. These reduced fees began on 11 December 2023 and apply until 31 December 2026. The notice does not name the K visa.',
				'Other figures on the web, such as four to seven weeks or up to 600 US dollars, name no official source for the K visa. Some are marked as estimates.',
			],
		},
		family: {
			question: 'Can my family come?',
			short: 'We found no official text on the K visa that mentions family.',
			gap: 'families of K-visa holders',
			more: [
				'With an <r-visa>R visa</r-visa>, the spouse and minor children get visas of the same validity. Whether this will apply to the K visa is unclear.',
				'Web pages that call the K visa a visa for relatives are mistaken.',
			],
		},
		company: {
			question: 'Can I start a company, or work for myself?',
			short: 'Starting a company is named as an activity. Freelance work for pay is not.',
			more: [
				'The official Q&A names starting a company and business among the activities. Beijing’s service guide says that foreign talent can apply for a work permit through a science park or incubator while setting up a company.',
				'Our reading: freelance work for pay is work, and needs the <work-permit>work permit</work-permit> and the <residence-permit>residence permit</residence-permit>. Ask 12367 before you start.',
			],
		},
		compare: {
			question: 'K, R or Z: which one fits?',
			short:
				'It depends on who has to act for you in China: no one (K), an inviting organisation (R), an employer (Z).',
			gap: 'K visa: figures, family, fee',
			more: [],
		},
		employ: {
			question: 'May we employ a K-visa holder now?',
			short: 'Not without a work permit and a work-type residence permit.',
			gap: 'an exemption for the K visa',
			more: [
				'No one may employ a foreigner who lacks them (Exit and Entry Administration Law, Art. 41). We found no text that exempts the K visa.',
				'The employer’s fine is CNY 10,000 per person, up to 100,000; illegal gains are confiscated. The person employed is fined too.',
			],
		},
		permit: {
			question: 'Which class, how many points, which documents, which deadlines?',
			short:
				'Class A needs 85 of 120 points and class B 60. Both also have routes without points. The self-check adds up the points for you.',
			more: [
				'<class>Class A</class> has no quota, class B depends on demand, class C has a quota. Class C is a list of kinds of job, not a score under 60. Some ways only an authority decides, such as leading posts, founders and graduates. Since 30 September 2025 provinces may write standards of their own; ask 12333 of the place of work.',
				'For work of more than 90 days, Beijing’s service guide lists these documents. An application form, proof of work history, and the contract in Chinese. A degree certificate with an apostille, the mark of a Chinese embassy, or a check by the education ministry’s service centre. Certificates of no criminal record and of health, each at most six months old. A passport, a photo, the visa page if the person is in China, and proof of the class. Class A may give a written pledge instead of three of these. Anything not in Chinese, except the passport, needs a translation with the employer’s seal.',
				'Times in the same guide: 3 working days for the pre-check (class A: 1), 2 for acceptance, 5 for the decision. Apply for an extension 120 to 30 days before the permit ends. Report a change of name, passport number or position within 10 working days; a new job (occupation) needs cancellation and a new application. Other cities may differ.',
				'Since 1 December 2024 the work permit has had no card of its own: it is part of the social security card, on plastic or on the phone. The way by Z visa has not changed.',
			],
		},
	} satisfies { readonly [Q in QuestionId]: Answer<Q> },
	compare: {
		caption: 'The K, R and Z visas side by side',
		visas: { k: 'K visa', r: 'R visa', z: 'Z visa' } satisfies Record<Visa, string>,
		aspects: {
			forWhom: 'Who it is for',
			inChina: 'Who has to act in China',
			paidWork: 'Paid work',
			stay: 'Validity and stay',
			family: 'Family and fee',
		} satisfies Record<Aspect, string>,
		cells: {
			forWhom: {
				k: 'Young foreign talent in science and technology; no age or list of institutions found',
				r: 'High-level talent that meets class A of the work permit',
				z: 'People with a job in China',
			},
			inChina: {
				k: 'No one',
				r: 'An inviting organisation applies for a confirmation letter',
				z: 'The employer applies for a notice of work permit',
			},
			paidWork: {
				k: 'We found no text that gives the right; a work permit and a work-type residence permit are needed',
				r: 'Both permits needed too; in Beijing the work permit can be applied for inside China',
				z: 'For paid work. You must apply for a work-type residence permit within 30 days of entry',
			},
			stay: {
				k: 'More convenient than other visas; no figures found',
				r: '5 to 10 years, multiple entries, up to 180 days each',
				z: 'The work permit runs up to 5 years in class A, up to 2 in class B (Beijing’s guide)',
			},
			family: {
				k: 'Nothing found',
				r: 'Visas for spouse and minor children; free of charge when introduced in 2018',
				z: 'Not covered here',
			},
		} satisfies Record<Aspect, Record<Visa, string>>,
	},
	onward: {
		check: 'Start the self-check',
		article: 'The article’s model',
		'k-published': 'The published rule, condition by condition',
		'work-permit': 'Conditions of the work permit',
		points: 'The points table',
		claims: 'Claims with no official basis',
	} satisfies Record<OnwardId, string>,
	claims: {
		title: 'Claims with no official basis',
		lead: 'Claims we came across on web pages, in a forum and in the press, and what the published texts say.',
		who: 'Who says so: {who}',
		standings: {
			otherwise: 'The texts say otherwise.',
			less: 'The texts do not go that far.',
			nothing: 'No official basis found.',
		} satisfies Record<ClaimStanding, string>,
		list: {
			offer: {
				claim: 'You need a job offer, as for the US H-1B.',
				who: 'an article written before the rules, web pages',
				truth: 'According to the official Q&A, no employer or inviting body in China is required.',
			},
			ages: {
				claim: 'The age limit is 45, or 40, or 35.',
				who: 'press and web pages, 2025 and 2026',
				truth:
					'45 and 40 are upper age limits of other talent programmes; “under 35 or 40” is a guess and is marked as one. A copy of the Chinese Wikipedia gives 18 to 45 as the rule, without an official text.',
			},
			'no-limits': {
				claim: 'Conditions on age, education and experience have been removed.',
				who: 'press, August 2025',
				truth:
					'This misreads the English report, “Bar specific age, educational background and work experience requirements”. “Bar” means “apart from”: these conditions stay.',
			},
			'right-to-work': {
				claim: 'Holders may live and work in China without an employer.',
				who: 'web pages and a news site',
				truth:
					'The visa needs no employer. Work needs a work permit and a work-type residence permit, and we found no text that exempts the K visa.',
			},
			'180-days': {
				claim: 'You may stay at most 180 days at a time.',
				who: 'a forum',
				truth: 'We found no figure for the K visa. Reports give 180 days for the R visa.',
			},
			free: {
				claim: 'The K visa is free of charge.',
				who: 'a news site, 2026',
				truth: 'We found no fee and no fee waiver for the K visa. Reports mention a waiver for the R visa.',
			},
			figures: {
				claim: 'It takes four to seven weeks, costs 140 to 600 US dollars, and is often refused.',
				who: 'web pages, autumn 2025',
				truth:
					'We found no official figures for the K visa. US citizens pay 140 dollars for ordinary visas. The notice that says so does not name the K visa. Some of the other figures are marked as estimates.',
			},
			'replaces-r': {
				claim:
					'The K visa replaces the R visa, has been valid for five years since January 2025, and has 15 more fields.',
				who: 'a web page, October 2025',
				truth:
					'The decree dates from August 2025. It adds the K visa and leaves the R visa as it is. It gives no validity and no list of fields.',
			},
			'only-abroad': {
				claim: 'You cannot apply for a first K visa inside China.',
				who: 'a web page, October 2025',
				truth: 'The page infers this. We found no official text that says so.',
			},
			'five-years': {
				claim: 'The K visa is valid for five years with multiple entries.',
				who: 'a copy of Wikipedia and a note on the web, 2026',
				truth:
					'We found no official text that gives validity or the number of entries. The official Q&A promises only more convenience.',
			},
			'change-inside': {
				claim: 'Holders of an R, F or M visa may change to a K visa inside China.',
				who: 'a copy of the Chinese Wikipedia, October 2025',
				truth: 'We found no official text that says so.',
			},
			'class-a-at-once': {
				claim:
					'With class A of the work permit, K-visa holders get a five-year permit or residence straight away.',
				who: 'a copy of the Chinese Wikipedia, October 2025',
				truth:
					'Beijing’s guide gives class A work permits of up to five years. We found no official text that ties this to the K visa.',
			},
			'list-due': {
				claim: 'The list of well-known universities comes out in late 2026.',
				who: 'a note on the web, July 2026',
				truth: 'We found no official announcement of a list, and no list.',
			},
			investors: {
				claim: 'The K visa is for business leaders and investors.',
				who: 'web pages',
				truth: 'Under the regulations it is for young foreign talent in science and technology.',
			},
			relatives: {
				claim: 'The K visa is for spouses, family reunion or funerals; there is a “K1” and a “K2”.',
				who: 'web pages',
				truth:
					'None of this is in the text. Such pages mix it up with China’s visas for relatives or with the US K visa.',
			},
			'no-visa': {
				claim: 'There is no K visa.',
				who: 'a web page, September 2025',
				truth: 'It exists. State Council Decree 814 introduced it with effect from 1 October 2025.',
			},
		} satisfies Record<ClaimId, { readonly claim: string; readonly who: string; readonly truth: string }>,
	},
	sources: {
		title: 'Sources',
		lead: 'Every address the answers are based on, and the day we last looked at it.',
		dated: '({date})',
	},
	references: {
		'xinhua-answers': {
			name: 'Xinhua report with the official Q&A, on an academic portal',
			short: 'Xinhua',
		},
		'answers-etnet': { name: 'ET Net, Hong Kong, report from Beijing', short: 'ET Net' },
		'xinhua-english': {
			name: 'Xinhua report in English, in Science and Technology Daily',
			short: 'Xinhua in English',
		},
		ettoday: {
			name: 'ETtoday, Taipei, on the foreign ministry’s briefing',
			short: 'ETtoday',
		},
		'business-standard': {
			name: 'Business Standard, New Delhi, with figures from CCTV',
			short: 'Business Standard',
		},
		'fujian-daily': {
			name: 'Fujian Daily with Xinhua, on the new Exit and Entry Administration Law, carried by CCTV',
			short: 'Fujian Daily',
		},
		'shenzhen-list': {
			name: 'Who may apply inside China, list of Shenzhen Polytechnic University',
			short: 'Shenzhen list',
		},
		'r-measures': {
			name: 'Implementation Measures for the Foreign Talent Visa System, No. 218 of 2017, in English by the City of Beijing',
			short: 'R-visa measures 2017',
		},
		'r-report': {
			name: 'Report on the R visa, on the website of the Chinese government',
			short: 'Report on the R visa, 2018',
		},
		'answers-cctv': {
			name: 'Summary of a CCTV report of 14 August 2025 on the official Q&A, by the website Reportify',
			short: 'CCTV, summarised',
		},
		'fees-us-2025': {
			name: '888 News Media, California, with the notice of the Chinese embassy in the US on visa fees',
			short: 'Embassy notice on fees, reported',
		},
		'fee-measure': {
			name: 'Xinhua, on visa fees reduced to 75% from 11 December 2023',
			short: 'Xinhua on fees, 2023',
		},
		'nz-notice': {
			name: 'Notice of the Chinese consulate in New Zealand on online applications',
			short: 'Consulate’s notice, New Zealand',
		},
		'us-online': {
			name: 'GetMyPassports, a visa service in the US, on online applications',
			short: 'Visa service, US',
		},
		'card-notice': {
			name: 'Notice of the Ministry of Human Resources and Social Security on the work permit and the social security card, in English by ReferChina',
			short: 'Notice on the card, 2024',
		},
	} satisfies Record<ReferenceId, { readonly name: string; readonly short: string }>,
}
