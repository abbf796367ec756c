import type { ApplicantWords, Words } from '../words/texts'
import type { AnswerSpeech } from './explain'

type NamedFacts = {
	readonly [F in keyof Words['facts']]: Pick<
		Words['facts'][F],
		Extract<keyof Words['facts'][F], 'label' | 'question' | 'options'>
	>
}

/** The words needed to name every fact and to say its answers: passed to pages that show answers. */
export function answerWords({
	facts,
	levels,
	form,
}: ApplicantWords): Omit<AnswerSpeech['words'], 'facts'> & { readonly facts: NamedFacts } {
	const named = Object.entries(facts).map(([id, { why: _why, hint: _hint, ...text }]) => [id, text])
	const { yes, no, none, noLanguages, skill, units } = form
	return { facts: Object.fromEntries(named), levels, form: { yes, no, none, noLanguages, skill, units } }
}
