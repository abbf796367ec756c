import type { CompiledMessage } from 'icu-minify/format'
import { questionsIn } from '@/lib/form/questions'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Say } from '@/lib/i18n/say'
import { textFor } from '@/lib/words/text-for'
import type { Words } from '@/lib/words/texts'
import { type FactId, type Step, steps } from '@/rules/facts'

/** Questions by topic, in the order in which they are given: a topic stands where its first question does. */
export const byTopic = (
	asked: readonly FactId[],
): readonly { readonly step: Step; readonly asked: readonly FactId[] }[] =>
	steps
		.flatMap((step) => {
			const here = questionsIn(step).filter((fact) => asked.includes(fact))
			return here.length > 0 ? [{ step, asked: here }] : []
		})
		.toSorted((a, b) => placeOf(a.asked, asked) - placeOf(b.asked, asked))

/** Where the first of some questions stands among all. */
const placeOf = (some: readonly FactId[], asked: readonly FactId[]) =>
	Math.min(...some.map((fact) => asked.indexOf(fact)))

type MailWords = {
	readonly mail: Words['employer']['ask']['mail']
	/** In words for the employer. */
	readonly questions: { readonly [F in FactId]?: CompiledMessage }
}

/**
 * The text of the message to an employer: plain text with LF line ends.
 * @param answers where they are given: through a link, which follows the text, or below each question
 */
export function sayQuestions(
	say: Say,
	{ mail, questions: texts }: MailWords,
	asked: readonly FactId[],
	answers: 'link' | 'below',
): string {
	const questions = byTopic(asked)
		.flatMap((topic) => topic.asked)
		.map((fact, index) => say(mail.question, { place: index + 1, question: say(textFor(texts, fact)) }))
	const opening = [say(mail.greeting), say(mail.purpose, { count: asked.length }), questions.join('\n')]
	const rest =
		answers === 'link' ? [say(mail.how), say(mail.name), say(mail.link)] : [say(mail.below), say(mail.name)]
	return asTyped([...opening, ...rest].join('\n\n'))
}
