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
	title: 'What people really ask',
	description:
		'Fifteen questions about China’s K visa, each with a short answer, its sources and how sure it is, and the claims that circulate without an official base.',
	lead: 'Fifteen questions about the K visa, answered as far as the published texts go. Each answer names its sources and says how sure it is.',
	notice: {
		first: 'Information, not advice.',
		text: 'We last looked on {date}, mostly at copies. An embassy or consulate may have published more since. What it says counts, not this page.',
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
	restsOn: 'What the answer rests on',
	confidences: {
		text: {
			name: 'Law or official text, read on a copy',
			meaning: 'We read the text itself, but mostly not at its official address.',
		},
		press: {
			name: 'Reported by the press',
			meaning:
				'Newspapers and agencies quote it. The official answers of 14 August 2025 are known to us in this way.',
		},
		opinion: { name: 'An opinion', meaning: 'Somebody’s view, shown because many share it. Not law.' },
		reading: {
			name: 'Our own reading',
			meaning: 'We put the texts together ourselves. An authority may see it differently.',
		},
		nothing: {
			name: 'Nothing found',
			meaning: 'On some of this we found no official text. That does not prove that there is none.',
		},
	} satisfies Record<Confidence, { readonly name: string; readonly meaning: string }>,
	sure: 'How sure an answer is',
	questions: {
		eligible: {
			question: 'Am I eligible?',
			short: 'The text says whom the visa is for, and leaves two points open.',
			gap: 'the age, the list of institutions',
			more: [
				'It is for foreign young science and technology talent: people with a bachelor’s degree or higher in science, technology, engineering or mathematics from a well-known university or research institute, in China or abroad, or people who teach or do research in such a field at one.',
				'Which age counts as young, and which institutions count as well known, we found in no official text. The self-check shows what you meet and what is open.',
			],
		},
		age: {
			question: 'What is the age limit?',
			short: 'There is an age condition. We found no number.',
			gap: 'the number',
			more: [
				'The official answers say that there are specific requirements for age, and for education or work experience. No official text that we read gives a number.',
				'The numbers on the web, such as 45, 40 or 35, are guesses or belong to other programmes. Ask the embassy or consulate where you will apply.',
			],
		},
		university: {
			question: 'Is my university “well known”?',
			short: 'We found no official list.',
			gap: 'a list',
			more: [
				'The official answers ask for a well-known university or research institute, in China or abroad. They do not say who counts as one.',
				'If you say that yours is well known, name the list or ranking that you go by. Whether the authority goes by it is open.',
			],
		},
		stem: {
			question: 'Does my degree count as science, technology, engineering or mathematics?',
			short: 'The four fields are named, without a list of subjects.',
			gap: 'a list of subjects',
			more: [
				'We found no list of degrees and no codes.',
				'Our reading, by UNESCO’s fields of education (ISCED-F 2013): natural sciences and mathematics, computing, and engineering belong to the four. Whether agriculture, medicine, psychology or economics do, the texts do not say.',
			],
		},
		offer: {
			question: 'Do I need a job offer or an invitation?',
			short: 'Not for the visa.',
			more: [
				'The official answers say that no employer and no inviter in China is required.',
				'An article from before the rules pictured an employer, as with the US H-1B. That is an opinion, and the published rule says otherwise.',
				'A paid job is another matter; see the next question.',
			],
		},
		work: {
			question: 'May I work on a K visa?',
			short: 'No text that we have seen gives that right.',
			gap: 'a right to work',
			more: [
				'The official answers name exchange in education, science, technology, culture and the like, starting a company, and business. They do not name employment.',
				'Whoever works in China needs a work permit and a work-type residence permit (Exit and Entry Administration Law, Art. 41). Working without them costs a fine of CNY 5,000 to 20,000 and, in serious cases, also 5 to 15 days of detention (Art. 80).',
			],
		},
		change: {
			question: 'Can I change to a work permit inside China?',
			short: 'The K visa is not named there. Some may be able to; ask first.',
			more: [
				'The usual way is a Z visa from abroad. Beijing’s service guide lists ten cases in which the permit can be applied for inside China. Among them are holders of an R visa, and people of class A who hold another valid visa. The K visa is not named. Another line of the guide is wider and lets foreign talent with any valid visa apply. Cities may differ.',
				'Our reading: with a K visa and class A you may fall under one of these cases. With class B, ask the local authority, or leave and return on a Z visa. Ask 12333 (labour) or 12367 (immigration).',
			],
		},
		apply: {
			question: 'How and where do I apply, and with which papers?',
			short: 'At a Chinese embassy or consulate. We found no list of papers.',
			gap: 'a list of papers, an embassy’s page',
			more: [
				'The regulations ask for matching proof and name no papers. The official answers say that embassies and consulates will publish the details on their websites; the foreign ministry said so again on 29 September 2025. We found no such page.',
				'Our reading of what may be asked for: passport, degree certificate, transcript, and a letter from your institution if you teach or do research.',
			],
		},
		stay: {
			question: 'How long is it valid, how long may I stay, and how often may I enter?',
			short: 'More convenient than other visas, say the official answers. They give no figures.',
			gap: 'the figures',
			more: [
				'They promise more convenience than the twelve existing kinds of ordinary visa in entries, validity and length of stay. We found figures in no official text.',
			],
		},
		cost: {
			question: 'What does it cost, and how long does it take?',
			short: 'We found no official figure for either.',
			gap: 'the fee, the time',
			more: [
				'Figures on the web, such as four to seven weeks or 140 to 600 US dollars, name no official source. Some are marked as estimates.',
			],
		},
		family: {
			question: 'Can my family come?',
			short: 'No official text on the K visa that we read mentions family.',
			gap: 'families of K-visa holders',
			more: [
				'With an R visa, the spouse and minor children get matching visas of the same validity. Whether that will hold for the K visa is open.',
				'Web pages that call the K visa a visa for relatives are mistaken.',
			],
		},
		company: {
			question: 'Can I start a company, or work for myself?',
			short: 'Starting a company is named. Freelance work for pay is not.',
			more: [
				'The official answers name starting a company, and business, among the activities. Beijing’s service guide says that foreign talent can apply for a work permit through a science park or incubator while founding a company.',
				'Our reading: freelance work for pay is work, and needs the work permit and the residence permit. Ask 12367 before you begin.',
			],
		},
		compare: {
			question: 'K, R or Z: which one fits?',
			short: 'It depends on who acts for you in China: nobody has to (K), an inviter (R), an employer (Z).',
			gap: 'K visa: figures, family, fee',
			more: [],
		},
		employ: {
			question: 'May we employ a K-visa holder tomorrow?',
			short: 'Not without a work permit and a work-type residence permit.',
			gap: 'an exemption for the K visa',
			more: [
				'Nobody may employ a foreigner who lacks them (Exit and Entry Administration Law, Art. 41). No text that we have seen exempts the K visa.',
				'The employer’s fine is CNY 10,000 a person and 100,000 at most; illegal gains are confiscated. The person employed is fined too.',
			],
		},
		permit: {
			question: 'Which class, how many points, which papers, which deadlines?',
			short:
				'Of 120 points, class A needs 85 and class B 60. Both can also be reached without points. The self-check counts for you.',
			more: [
				'Class A has no quota, class B follows demand, class C has a quota. Class C is a list of job kinds, not a score under 60.',
				'Papers for more than 90 days, by Beijing’s service guide: application form, proof of work history, authenticated degree certificate, certificate of no criminal record and health certificate (each at most six months old), contract in Chinese, passport, photo, the visa page if the person is in China, and proof of the class. What is not in Chinese needs a translation with the employer’s seal, except the passport.',
				'Times by the same guide: 3 working days for the pre-check (class A: 1), 2 for acceptance, 5 for the decision. Apply for an extension 120 to 30 days before the permit ends. Report a new name, passport or position within 10 working days. Other cities may differ.',
			],
		},
	} satisfies { readonly [Q in QuestionId]: Answer<Q> },
	compare: {
		caption: 'The K, R and Z visas side by side',
		visas: { k: 'K visa', r: 'R visa', z: 'Z visa' } satisfies Record<Visa, string>,
		aspects: {
			forWhom: 'For whom',
			inChina: 'Who acts in China',
			paidWork: 'Paid work',
			stay: 'Validity and stay',
			family: 'Family and fee',
		} satisfies Record<Aspect, string>,
		cells: {
			forWhom: {
				k: 'Young science and technology talent; age and institutions not yet spelled out',
				r: 'High-level talent that meets class A of the work permit',
				z: 'People with a job in China',
			},
			inChina: {
				k: 'Nobody has to',
				r: 'An inviter applies for a confirmation letter',
				z: 'The employer applies for a notice of work permit',
			},
			paidWork: {
				k: 'No text gives the right. Work permit and work-type residence permit needed',
				r: 'Both permits needed too; in Beijing the work permit can be applied for inside China',
				z: 'Made for it. After entry the employer applies for the residence permit',
			},
			stay: {
				k: 'More convenient than other visas; no figures found',
				r: '5 to 10 years, many entries, up to 180 days each',
				z: 'The work permit runs up to 5 years in class A, up to 2 in class B (Beijing’s guide)',
			},
			family: {
				k: 'Nothing found',
				r: 'Matching visas for spouse and minor children; free of charge when introduced in 2018',
				z: 'Not looked into here',
			},
		} satisfies Record<Aspect, Record<Visa, string>>,
	},
	onward: {
		check: 'Start the self-check',
		article: 'The article’s model',
		'k-published': 'The published rule, condition by condition',
		'work-permit': 'Conditions of the work permit',
		points: 'The points table',
		claims: 'Claims without an official base',
	} satisfies Record<OnwardId, string>,
	claims: {
		title: 'Claims that circulate and have no official base',
		lead: 'What we came across on web pages, in a forum and in the press, and where the published texts stand on it.',
		who: 'Who says so: {who}',
		standings: {
			otherwise: 'Not so.',
			less: 'The texts do not go that far.',
			nothing: 'No official base found.',
		} satisfies Record<ClaimStanding, string>,
		list: {
			offer: {
				claim: 'You need a job offer, as for the US H-1B.',
				who: 'an article from before the rules, web pages',
				truth: 'By the official answers, no employer and no inviter in China is required.',
			},
			ages: {
				claim: 'The age limit is 45. Or 40, or 35.',
				who: 'press and web pages, 2025',
				truth:
					'45 and 40 are upper ages of other talent programmes, “under 35 or 40” is a guess and marked as one.',
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
					'The visa needs no employer. Work needs a work permit and a work-type residence permit, and no text that we have seen exempts the K visa.',
			},
			'180-days': {
				claim: 'You may stay 180 days at a time at most.',
				who: 'a forum',
				truth: 'We found no figure for the K visa. Reports give 180 days for the R visa.',
			},
			free: {
				claim: 'The K visa is free of charge.',
				who: 'a news site, 2026',
				truth: 'We found no fee and no waiver for the K visa. Reports say so of the R visa.',
			},
			figures: {
				claim: 'It takes four to seven weeks, costs 140 to 600 US dollars, and is often refused.',
				who: 'web pages, autumn 2025',
				truth: 'We found no official figures. Some of these are marked as estimates.',
			},
			'replaces-r': {
				claim:
					'The K visa replaces the R visa, has been valid for five years since January 2025, and has 15 more fields.',
				who: 'a web page, October 2025',
				truth:
					'The decree dates from August 2025. It adds the K visa and leaves the R visa as it is. It gives no validity and no list of fields.',
			},
			'only-abroad': {
				claim: 'A first K visa cannot be applied for inside China.',
				who: 'a web page, October 2025',
				truth: 'The page infers it. We found no official text that says so.',
			},
			investors: {
				claim: 'The K visa is for business leaders and investors.',
				who: 'web pages',
				truth: 'By the regulations it is for foreign young science and technology talent.',
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
				truth: 'It is in force since 1 October 2025, by State Council Decree 814.',
			},
		} satisfies Record<ClaimId, { readonly claim: string; readonly who: string; readonly truth: string }>,
	},
	sources: {
		title: 'Sources',
		lead: 'Every address that the answers rest on. All were last looked for on {date}.',
		dated: '({date})',
		copy: 'Official text, read on a copy.',
	},
	references: {
		'decree-copy': {
			name: 'Copy of State Council Decree 814, with the amended regulations',
			short: 'Copy of the decree',
		},
		'xinhua-answers': {
			name: 'Xinhua report with the official answers, on an academic portal',
			short: 'Xinhua',
		},
		etnet: { name: 'ET Net, Hong Kong, report from Beijing', short: 'ET Net' },
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
		'beijing-guide': {
			name: 'Beijing’s service guide to the work permit, as copied into a public repository',
			short: 'Beijing’s service guide',
		},
		'shenzhen-list': {
			name: 'Who may apply inside China, list of Shenzhen Polytechnic University',
			short: 'List in Shenzhen',
		},
		'r-measures': {
			name: 'Implementation Measures for the Foreign Talent Visa System, document 218 of 2017, in English by the City of Beijing',
			short: 'R-visa measures 2017',
		},
		'r-report': {
			name: 'Report on the R visa, on the website of the Chinese government',
			short: 'Report on the R visa, 2018',
		},
	} satisfies Record<ReferenceId, { readonly name: string; readonly short: string }>,
}
