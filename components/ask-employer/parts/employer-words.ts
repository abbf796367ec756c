import type { CompiledMessage } from 'icu-minify/format'
import type { ControlWords } from '@/components/form/question/field-props'
import type { ResultWords } from '@/components/result/checked/context'
import { questionsForEmployer } from '@/lib/ask-employer/questions-for-employer'
import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import { controlWords } from '@/lib/form/control-words'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import { type FactId, facts as factList } from '@/rules/facts'

export type LinkWords = {
	readonly link: Pick<
		Words['handoff']['handOver'],
		'link' | 'copy' | 'copied' | 'copyFailed' | 'share' | 'shareFailed' | 'tooLong'
	>
	/** The name of the button that opens a mail. */
	readonly byMail: Words['handoff']['reply']['sending']['mail']
	readonly copyText: Pick<Words['employer']['ask']['mail'], 'title' | 'copy' | 'copied' | 'copyFailed'>
}

/** The texts of a link that people send themselves. */
function linkWords({ handoff, employer }: ApplicantWords): LinkWords {
	const { link, copy, copied, copyFailed, share, shareFailed, tooLong } = handoff.handOver
	const { mail } = employer.ask
	return {
		link: { link, copy, copied, copyFailed, share, shareFailed, tooLong },
		byMail: handoff.reply.sending.mail,
		copyText: { title: mail.title, copy: mail.copy, copied: mail.copied, copyFailed: mail.copyFailed },
	}
}

type Named = { readonly [R in keyof Words['rulesets']]: Pick<Words['rulesets'][R], 'name'> }

/** The topics of the questions in their wording for employers. */
type Topics = Words['screen']['role']['steps']

/** The texts of the page that asks the employer. */
export type AskWords = LinkWords & {
	readonly ask: Words['employer']['ask']
	readonly topics: Topics
	readonly rulesets: Named
	readonly questions: { readonly [F in FactId]?: CompiledMessage }
	/** What the applicant answered in the employer's place. */
	readonly own: AnswerSpeech['words']
	readonly screen: Pick<Words['screen'], 'short'>
	readonly separators: Words['separators']
	readonly form: Pick<Words['form'], 'unreadable' | 'notSaved'>
	readonly result: Pick<ResultWords['result'], 'empty' | 'loading' | 'title'>
}

const named = ({ rulesets }: ApplicantWords) =>
	Object.fromEntries(Object.entries(rulesets).map(([id, { name }]) => [id, { name }])) as Named

const employers = ({ facts }: ApplicantWords) =>
	Object.entries(facts).filter(([fact]) => factList[fact as FactId].who === 'E')

/** Picks the texts of the page that asks the employer: they are sent with it. */
export function askWords(words: ApplicantWords): AskWords {
	const { empty, loading, title } = words.result
	const answers = answerWords(words)
	return {
		...linkWords(words),
		ask: words.employer.ask,
		topics: words.screen.role.steps,
		rulesets: named(words),
		questions: questionsForEmployer(words),
		own: {
			...answers,
			facts: Object.fromEntries(
				employers(words).map(([fact]) => [fact, answers.facts[fact as FactId]]),
			) as AnswerSpeech['words']['facts'],
		},
		screen: { short: words.screen.short },
		separators: words.separators,
		form: { unreadable: words.form.unreadable, notSaved: words.form.notSaved },
		result: { empty, loading, title },
	}
}

/** The texts of what such a link opens, and of the answers that come back. */
export type OpenedWords = LinkWords &
	Pick<Words, 'levels' | 'steps' | 'separators'> & {
		readonly answer: Words['employer']['answer']
		readonly merge: Words['employer']['merge']
		readonly dropped: Words['handoff']['received']['dropped']
		readonly topics: Topics
		readonly rulesets: Named
		readonly screen: Pick<Words['screen'], 'short'>
		/** Each with its hint, if an employer answers it, and without the reason, which is for applicants. */
		readonly facts: AnswerSpeech['words']['facts'] & ControlWords['facts']
		readonly form: AnswerSpeech['words']['form'] &
			ControlWords['form'] &
			Pick<Words['form'], 'groups' | 'undo' | 'allSet'>
		readonly notSure: Words['form']['answers']['notSure']
		/** The text for a condition that changes. */
		readonly turned: Words['otherAnswers']['turned']
		readonly result: Pick<Words['result'], 'marks'> & { readonly turn: Words['result']['decides']['turn'] }
	}

/** Picks them, in addition to those that the page for handed-over answers has anyway. */
export function openedWords(words: ApplicantWords): OpenedWords {
	const { levels, steps, separators, employer, handoff, screen, form, result } = words
	const speech = answerWords(words)
	const questions = questionsForEmployer(words)
	const hints = employers(words).map(([fact, { why: _why, ...text }]) => [
		fact,
		{ ...text, question: questions[fact as FactId] },
	])
	return {
		...linkWords(words),
		...{ levels, steps, separators },
		answer: employer.answer,
		merge: employer.merge,
		dropped: handoff.received.dropped,
		topics: screen.role.steps,
		rulesets: named(words),
		screen: { short: screen.short },
		facts: { ...speech.facts, ...Object.fromEntries(hints) },
		form: {
			...speech.form,
			...controlWords(words),
			...{ undo: form.undo, allSet: form.allSet },
			groups: { ...form.groups, takesPart: { ...form.groups.takesPart, question: employer.takesPart } },
		},
		notSure: form.answers.notSure,
		turned: words.otherAnswers.turned,
		result: { marks: result.marks, turn: result.decides.turn },
	}
}
