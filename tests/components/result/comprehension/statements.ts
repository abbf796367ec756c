import type { persons } from './persons'

/**
 * A statement about one's own result. Whether it follows from the first screen is decided by the words there that say
 * it, or that say otherwise.
 */
type Statement = { readonly says: string; readonly follows: boolean; readonly by: string }

type Comprehension = {
	/** The best way as the page names it, and how it stands. */
	readonly way: string
	/** The steps, in their order. */
	readonly steps: readonly string[]
	readonly statements: readonly [Statement, Statement, Statement, Statement, Statement]
}

const yes = (says: string, by: string): Statement => ({ says, follows: true, by })
const no = (says: string, by: string): Statement => ({ says, follows: false, by })

/** What each person can say after one reading of the first screen, in English. */
export const comprehension: Readonly<Record<keyof typeof persons, Comprehension>> = {
	'Sana, a student without an offer': {
		way: 'k-published authority',
		steps: ['Check the work permit too', 'Get a job offer in writing'],
		statements: [
			yes('The K visa is my best way.', 'The K visa. You meet every condition that we can check.'),
			yes('I can apply without an employer.', 'You need no employer.'),
			no('I can work on this visa.', 'Any paid job in China needs one.'),
			no('There is an official age limit.', 'We found no official age limit'),
			yes(
				'I ask the embassy or consulate on Monday.',
				'The Chinese embassy or consulate where you will apply',
			),
		],
	},
	'Rafael, a manager with an offer': {
		way: 'work-permit met',
		steps: [
			'Get your documents ready',
			'Your employer applies online',
			'Get a Z visa, then a residence permit',
		],
		statements: [
			yes('I ask my employer to apply for the permit.', 'Ask your employer to apply for your work permit.'),
			yes('I have more points than I need.', 'Class B: 79 points, 60 needed.'),
			no('The K visa is open to me.', 'K visa (Decree 814) Rule in force Not met Degree or post'),
			no('I apply for the permit myself.', 'The employer applies for it.'),
			no('The article’s model gives me a visa.', 'The article’s model Opinion, not law'),
		],
	},
	'Nemo, who knows nothing': {
		way: 'k-published answers',
		steps: ['Find out: Nationalities', 'Find out: Age'],
		statements: [
			yes('Nothing rules me out yet.', 'nothing rules it out'),
			yes('Questions are open.', 'Answer the 8 questions'),
			no('I am refused.', 'K visa (Decree 814) Rule in force Not yet clear'),
			no('I must be under a certain age.', 'any answer: no limit has been set'),
			yes('My passport tells me what to answer.', 'Take your passport and your degree certificate'),
		],
	},
	'Wing, a resident of Hong Kong': {
		way: 'not-needed not-needed',
		steps: [],
		statements: [
			yes('I need no visa and no work permit.', 'You need no visa and no work permit.'),
			yes('It is because of my nationality.', 'Nationality: Chinese citizens need none'),
			no('I apply for the K visa.', 'There are no next steps for a visa or a permit.'),
			no('It is the same if I only live there.', 'Do you only live there, or hold another nationality too?'),
			yes('12333 answers questions about work.', '12333, the labour office where you will work'),
		],
	},
	'Amara, an engineer whose offer is only verbal': {
		way: 'k-published authority',
		steps: ['Get a job offer in writing'],
		statements: [
			yes('A written offer is my next step.', 'Get a job offer in writing'),
			yes('With it, the work permit is all met.', 'Work permit: not yet clear all met'),
			no('A written offer settles the K visa.', 'K visa: stays not yet clear'),
			no('My offer is good enough as it is.', 'Now: Verbal only. Needed: In writing.'),
			no('My age is the problem.', 'Work permit Rule in force Not yet clear Job offer and employer'),
		],
	},
	'Tomás, who judged his university himself': {
		way: 'k-published changes',
		steps: [
			'Find out if your institution is “well known”',
			'Teach or do research at a well-known institution',
			'Get a job offer in writing',
		],
		statements: [
			yes('The “no” is my own judgement.', 'by your own judgement; we found no official list'),
			no('An official list leaves my university out.', 'We found no list for the K visa'),
			no('My government’s list decides.', 'it is not the K visa’s own'),
			no('With evidence I get the visa.', 'K visa: not met not yet clear'),
			yes('I look for evidence first.', 'Do this Find out if your institution is “well known”'),
		],
	},
	'Olga, who is 61': {
		way: 'k-published authority',
		steps: ['One thing is for the employer to answer or decide'],
		statements: [
			yes(
				'Every limit that people talk about would exclude me.',
				'every limit in circulation would exclude you',
			),
			no('The law excludes me by my age.', 'Not yet clear Age; Degree or post: not settled'),
			no('Such a limit is official.', 'We found no official age limit'),
			yes('My employer can settle the permit.', 'Work permit: not yet clear all met'),
			no('My employer can settle the K visa.', 'K visa: stays not yet clear'),
		],
	},
	'Grace, a graduate with a way of her own': {
		way: 'graduate named',
		steps: ['Gain more years of related work'],
		statements: [
			yes(
				'The way for graduates may be open.',
				'This way may be open. The authority decides. Recent graduate',
			),
			no('It is open for certain.', 'The authority decides.'),
			no('The K visa is open to me.', 'K visa (Decree 814) Rule in force Not met'),
			yes('I ask the labour office.', '12333, the labour office where you will work'),
			no('More years help at once.', 'At least 2 years from now.'),
		],
	},
	'Ivan, who holds the card': {
		way: 'not-needed not-needed',
		steps: [],
		statements: [
			yes('My card is enough to live and work.', 'You live and work in China on that card alone.'),
			yes('I have nothing to apply for.', 'There is nothing to apply for.'),
			no('I need a work permit as well.', 'You need no work permit'),
			no('I am a Chinese citizen.', 'With China’s permanent residence card'),
			no('The article’s model has refused me.', 'The article’s model Opinion, not law Not yet clear'),
		],
	},
	'Jonas, who is 52': {
		way: 'k-published authority',
		steps: ['Check the work permit too', 'Get a job offer in writing'],
		statements: [
			yes('My age may become the problem.', 'You are 52: every limit in circulation would exclude you.'),
			no('My age is “not met”.', 'Not yet clear Age; Degree or post: not settled'),
			yes('I ask about the age limit.', 'Ask about the age limit'),
			no('A job offer changes the K visa.', 'K visa: stays not yet clear'),
			no('This is an official decision.', 'Not legal advice and not an official decision.'),
		],
	},
}
