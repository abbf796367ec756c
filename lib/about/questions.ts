import { keysIn } from '@/rules/keys'
import type { quotations } from '@/rules/rulesets/quotations'
import { secondCheckedOn } from '@/rules/sources'
import type { CitationId } from './references'

/** How an answer is known, most reliable first; `opinion` is somebody else's view, `reading` is our own. */
export const confidences = ['text', 'press', 'opinion', 'reading', 'nothing'] as const
export type Confidence = (typeof confidences)[number]

/** What an answer is based on. Our own reading, and "nothing found", have no sources. */
export type AnswerBasis = { readonly confidence: Confidence; readonly sources: readonly CitationId[] }

type Cited = readonly [CitationId, ...CitationId[]]
const from =
	<C extends Confidence>(confidence: C) =>
	(...sources: Cited) => ({ confidence, sources })
const text = from('text')
const press = from('press')
const opinion = from('opinion')
const reading = { confidence: 'reading', sources: [] } as const
const nothing = { confidence: 'nothing', sources: [] } as const

/** Topics of the questions, in page order; the last one is for employers. */
export const topics = ['who', 'work', 'applying', 'life', 'choice', 'employers'] as const
export type QuestionTopic = (typeof topics)[number]

/** Pages that an answer may link to; the path starts after the locale. */
export const onward = {
	check: '',
	article: '/rules/article',
	'k-published': '/rules/k-published',
	'work-permit': '/rules/work-permit',
	points: '/rules/work-permit#points',
	claims: '/about-the-visa#claims',
} as const
export type OnwardId = keyof typeof onward

type Question = {
	readonly topic: QuestionTopic
	readonly basis: readonly [AnswerBasis, ...AnswerBasis[]]
	readonly onward: readonly OnwardId[]
	/** The quotation of the published rule about it. */
	readonly quotation?: keyof (typeof quotations)['k-published']
	/** The day on which the answer was last checked. */
	readonly checked: string
}

/** The questions that people ask, in page order. The wording is in the messages. */
export const questions = {
	eligible: {
		topic: 'who',
		basis: [text('decree-814'), press('answers-2025-08-14', 'xinhua-answers'), nothing],
		quotation: 'talent-route',
		onward: ['check', 'k-published'],
		checked: secondCheckedOn,
	},
	age: {
		topic: 'who',
		basis: [press('answers-2025-08-14', 'answers-etnet'), nothing],
		quotation: 'young',
		onward: ['claims'],
		checked: secondCheckedOn,
	},
	university: {
		topic: 'who',
		basis: [press('answers-2025-08-14', 'xinhua-answers'), nothing],
		onward: [],
		checked: secondCheckedOn,
	},
	stem: {
		topic: 'who',
		basis: [press('answers-2025-08-14', 'xinhua-answers'), reading, nothing],
		onward: [],
		checked: secondCheckedOn,
	},
	offer: {
		topic: 'work',
		basis: [press('answers-2025-08-14', 'answers-etnet', 'xinhua-english'), opinion('article')],
		quotation: 'no-employer-needed',
		onward: ['article'],
		checked: secondCheckedOn,
	},
	work: {
		topic: 'work',
		basis: [text('exit-entry-law'), press('answers-2025-08-14', 'answers-etnet'), nothing],
		quotation: 'fitting-activity',
		onward: ['work-permit'],
		checked: secondCheckedOn,
	},
	change: {
		topic: 'work',
		basis: [text('beijing-guide', 'shenzhen-list'), press('answers-cctv'), reading],
		onward: ['work-permit', 'points'],
		checked: secondCheckedOn,
	},
	apply: {
		topic: 'applying',
		basis: [
			text('decree-814', 'nz-notice'),
			press('answers-2025-08-14', 'xinhua-answers', 'ettoday', 'us-online'),
			reading,
			nothing,
		],
		quotation: 'proof',
		onward: [],
		checked: secondCheckedOn,
	},
	stay: {
		topic: 'applying',
		basis: [press('answers-2025-08-14', 'answers-etnet', 'xinhua-english', 'answers-cctv'), nothing],
		onward: [],
		checked: secondCheckedOn,
	},
	cost: {
		topic: 'applying',
		basis: [press('fees-us-2025', 'fee-measure'), nothing],
		onward: ['claims'],
		checked: secondCheckedOn,
	},
	family: {
		topic: 'life',
		basis: [text('beijing-guide'), nothing],
		onward: ['claims'],
		checked: secondCheckedOn,
	},
	company: {
		topic: 'life',
		basis: [text('exit-entry-law', 'beijing-guide'), press('answers-2025-08-14', 'answers-etnet'), reading],
		onward: ['work-permit'],
		checked: secondCheckedOn,
	},
	compare: {
		topic: 'choice',
		basis: [
			text('exit-entry-law', 'beijing-guide', 'r-measures'),
			press('answers-2025-08-14', 'answers-etnet', 'r-report'),
			nothing,
		],
		onward: ['k-published', 'work-permit'],
		checked: secondCheckedOn,
	},
	employ: {
		topic: 'employers',
		basis: [text('exit-entry-law'), press('fujian-daily'), nothing],
		quotation: 'no-work-permit',
		onward: ['work-permit'],
		checked: secondCheckedOn,
	},
	permit: {
		topic: 'employers',
		basis: [
			text(
				'general-conditions-official',
				'classification-2017',
				'points-2017',
				'beijing-guide',
				'card-2024',
				'card-notice',
				'notice-2025-09-30',
			),
		],
		onward: ['check', 'points'],
		checked: secondCheckedOn,
	},
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof questions
/** How the answer to a question is known. */
export type ConfidenceOf<Q extends QuestionId> = (typeof questions)[Q]['basis'][number]['confidence']
export const questionIds = keysIn(questions)

/** The visas and the aspects of the comparison, in the order of the table. */
export const visas = ['k', 'r', 'z'] as const
export type Visa = (typeof visas)[number]
export const aspects = ['forWhom', 'inChina', 'paidWork', 'stay', 'family'] as const
export type Aspect = (typeof aspects)[number]
