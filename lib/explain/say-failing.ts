import type { Facts } from '@/rules/facts-schema'
import type { Interval } from '@/rules/kleene'
import type { Parameters } from '@/rules/parameters'
import type { FailingPart } from '@/rules/reasons/failing-parts'
import { type Say, sayFirst, sayIn } from '../i18n/say'
import { joinSentences } from '../words/join-sentences'
import type { Words } from '../words/texts'
import { type AnswerSpeech, sayAnswer } from './explain'
import { explainTest } from './explain-condition'
import type { FailingWords } from './failing-words'

/** What is needed to say the answers that make a condition unmet. */
type AnswersSpeech = Omit<AnswerSpeech, 'words'> & {
	readonly words: AnswerSpeech['words'] & Pick<Words, 'separators' | 'result'>
}

/** What is needed to say the parts of a condition that are not met, as clauses. */
type FailingSpeech = AnswersSpeech & { readonly words: Pick<Words, 'parameters'> }

/** The answers of a part, with their labels. */
const sayAnswersOf = ({ facts }: FailingPart, speech: AnswersSpeech, given: Facts): string[] => {
	const say = sayIn(speech.locale)
	const { facts: texts, result } = speech.words
	return facts.map((fact) =>
		say(result.conditions.named, {
			label: say(texts[fact].label),
			answer: sayAnswer(speech, fact, given[fact]) ?? '',
		}),
	)
}

function sayPoints({ low, high }: Interval, words: Pick<Words, 'result'>, say: Say): string {
	const { points, pointsBetween } = words.result.conditions.fails
	return low === high ? say(points, { low }) : say(pointsBetween, { low, high })
}

/** Why a condition is not met: the answers, each once, with their labels, and the points reached. */
export function sayFailingAnswers(
	parts: readonly FailingPart[],
	speech: AnswersSpeech,
	given: Facts,
): readonly string[] {
	const say = sayIn(speech.locale)
	const { words } = speech
	const said = parts.flatMap((part) =>
		part.sum
			? [
					say(words.result.conditions.fails.pointsNeeded, {
						points: sayPoints(part.sum, words, say),
						limit: part.sum.limit,
					}),
				]
			: sayAnswersOf(part, speech, given),
	)
	return [...new Set(said)]
}

/** What a clause is about: the points reached, an answer, or several with their labels. */
function sayAbout(part: FailingPart, speech: AnswersSpeech, given: Facts): string {
	const say = sayIn(speech.locale)
	if (part.sum) return sayPoints(part.sum, speech.words, say)
	const [alone, ...others] = part.facts
	if (alone && others.length === 0) return sayAnswer(speech, alone, given[alone]) ?? ''
	return sayAnswersOf(part, speech, given).join(say(speech.words.separators.entries))
}

/** The parts that make a condition unmet, each as a sentence, with the answers that it is about. */
export function sayFailing(
	parts: readonly FailingPart[],
	speech: FailingSpeech,
	failing: FailingWords,
	{ facts, parameters }: { readonly facts: Facts; readonly parameters: Parameters },
): string {
	const { locale, words } = speech
	const say = sayIn(locale)
	const { fails } = words.result.conditions
	const sentences = parts.map((part) => {
		const clauses = explainTest({ ...speech, words: { ...words, ...failing } }, part.test, parameters)
		const clause = sayFirst(locale, part.isMet ? clauses.yes : clauses.no)
		if (clauses.saysAnswer) return say(fails.part, { clause })
		return say(fails.withAnswer, { clause, answer: sayAbout(part, speech, facts) })
	})
	return joinSentences(say, words, sentences)
}
