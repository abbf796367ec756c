import type { AnswerSpeech } from '@/lib/explain/explain'
import type { QuestionWords } from '@/lib/lazy-words/questions'
import { type FactId, factIds } from '@/rules/facts'
import type { ControlWords } from './field-props'

/** The words of a page that says answers, with those of the fields in which they are changed. */
export function withQuestions<W extends AnswerSpeech['words']>(
	words: W,
	questions: QuestionWords,
): W & ControlWords {
	const textOf = (fact: FactId) => ({ ...words.facts[fact], ...questions.facts[fact] })
	return {
		...words,
		facts: Object.fromEntries(factIds.map((fact) => [fact, textOf(fact)])),
		form: { ...words.form, ...questions.form },
	}
}
