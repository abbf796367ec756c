import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { OutcomeWords } from '@/lib/result/say-outcome'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The words of one language that a result is explained with. */
export type ExplainWords = AnswerSpeech['words'] &
	Pick<Words, 'explained' | 'separators'> & {
		readonly rulesets: { readonly [R in RulesetId]: Pick<Words['rulesets'][R], 'name' | 'criteria'> }
		readonly parameters: { readonly [P in keyof Words['parameters']]: Pick<Words['parameters'][P], 'unset'> }
		readonly result: OutcomeWords & Pick<Words['result'], 'marks'>
	}

/** Picks them from all words of a language. */
export function explainWords(words: ApplicantWords): ExplainWords {
	const { explained, separators, rulesets, parameters, result } = words
	const { marks, outcomes, card } = result
	const names = Object.entries(rulesets).map(([id, { name, criteria }]) => [id, { name, criteria }])
	const unset = Object.entries(parameters).map(([id, { unset }]) => [id, { unset }])
	return {
		...answerWords(words),
		explained,
		separators,
		rulesets: Object.fromEntries(names),
		parameters: Object.fromEntries(unset),
		result: { marks, outcomes, card: { notNeeded: { headlines: card.notNeeded.headlines } } },
	}
}
