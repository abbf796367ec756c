import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { reasonWithin } from '@/rules/reasons/reason-of'
import type { Result } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import { parametersOn } from '@/rules/rulesets/versions'

/** The maximum number of answers named: "22 answers" is not a reason. */
export const maxFewest = 3

type Settled = { readonly ruleset: Ruleset; readonly result: Result }

export type FewestSpeech = Omit<AnswerSpeech, 'words'> & {
	readonly words: AnswerSpeech['words'] & Pick<Words, 'separators' | 'result'>
}

/** The fewest answers that settle an outcome, in words. */
type Fewest = {
	/** What they settle. */
	readonly about: string
	/** The answers, by their labels. */
	readonly text: string
	/** Whether no other answer affects the outcome. */
	readonly areAll: boolean
}

/** The fewest answers that settle an outcome; null while it is open, and if there are many. */
export function sayFewest({ ruleset, result }: Settled, speech: FewestSpeech, facts: Facts): Fewest | null {
	const parameters = parametersOn(result.asOf)
	const reason = reasonWithin(maxFewest, ruleset, { facts, parameters }, result.outcome)
	if (!reason || reason.length === 0) return null
	const say = sayIn(speech.locale)
	const { alone, enough } = speech.words.result.card
	const areAll = decidingFacts(result).every((fact) => reason.includes(fact))
	return {
		about: say(areAll ? alone : enough, { count: reason.length }),
		text: sayNamed(reason, speech, facts),
		areAll,
	}
}

/** Answers by their labels. */
export const sayNamed = (named: readonly FactId[], speech: FewestSpeech, facts: Facts): string => {
	const say = sayIn(speech.locale)
	const { words } = speech
	return named
		.map((fact) =>
			say(words.result.conditions.named, {
				label: say(words.facts[fact].label),
				answer: sayAnswer(speech, fact, facts[fact]) ?? '',
			}),
		)
		.join(say(words.separators.entries))
}

/** The answers that make required conditions unmet, or say that the rules do not concern the person. */
export const decidingFacts = ({ outcome, criteria }: Result): readonly FactId[] => {
	const deciding = outcome === 'not-needed' ? 'exempting' : 'required'
	return inFactOrder(
		criteria
			.filter(({ kind, result }) => kind === deciding && result === 'unmet')
			.flatMap(({ restsOn }) => restsOn),
	)
}
