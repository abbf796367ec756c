import type { ApplicantWords } from '../words/texts'
import type { AnswerSpeech } from './explain'

/**
 * The words needed to name every fact and to say its answers: passed to pages that show answers. The questions themselves
 * are long, and loaded where one is asked.
 */
export function answerWords({ facts, levels, form }: ApplicantWords): AnswerSpeech['words'] {
	const named = Object.entries(facts).map(([id, text]) => [
		id,
		'options' in text ? { label: text.label, options: text.options } : { label: text.label },
	])
	const { yes, no, none, noLanguages, skill, units } = form
	return { facts: Object.fromEntries(named), levels, form: { yes, no, none, noLanguages, skill, units } }
}
