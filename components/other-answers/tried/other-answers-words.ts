import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import { controlWords } from '@/lib/form/control-words'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import type { ControlWords } from '../../form/question/field-props'
import type { ResultWords } from '../../result/checked/context'

/** The texts of the page on which other answers are tried. */
export type OtherAnswersWords = Pick<
	Words,
	'otherAnswers' | 'levels' | 'steps' | 'separators' | 'pointsRows'
> & {
	readonly facts: AnswerSpeech['words']['facts'] & ControlWords['facts']
	readonly form: AnswerSpeech['words']['form'] &
		ControlWords['form'] &
		Pick<Words['form'], 'unreadable' | 'notSaved'>
	readonly screen: Pick<Words['screen'], 'short'>
	readonly rulesets: { readonly [R in keyof Words['rulesets']]: Pick<Words['rulesets'][R], 'name'> }
	readonly result: Pick<
		ResultWords['result'],
		'empty' | 'loading' | 'title' | 'outcomes' | 'marks' | 'strip' | 'points' | 'paperSet' | 'disclaimer'
	> & {
		readonly notAnswered: Words['result']['conditions']['notAnswered']
		readonly conditions: Pick<Words['result']['conditions'], 'named'>
		readonly notLaw: Words['result']['card']['notLaw']
	}
}

/** Picks the texts of the page on which other answers are tried: they are sent with it. */
export function otherAnswersWords(words: ApplicantWords): OtherAnswersWords {
	const { otherAnswers, levels, steps, separators, pointsRows, screen, rulesets, result, form } = words
	const { empty, loading, title, outcomes, marks, strip, points, paperSet, disclaimer } = result
	const named = answerWords(words)
	return {
		...{ otherAnswers, levels, steps, separators, pointsRows },
		facts: {
			...named.facts,
			specialRoutes: { ...named.facts.specialRoutes, ways: words.facts.specialRoutes.ways },
		} as OtherAnswersWords['facts'],
		form: { ...named.form, ...controlWords(words), unreadable: form.unreadable, notSaved: form.notSaved },
		screen: { short: screen.short },
		rulesets: Object.fromEntries(
			Object.entries(rulesets).map(([id, { name }]) => [id, { name }]),
		) as OtherAnswersWords['rulesets'],
		result: {
			...{ empty, loading, title, outcomes, marks, strip, points, paperSet, disclaimer },
			notAnswered: result.conditions.notAnswered,
			conditions: { named: result.conditions.named },
			notLaw: result.card.notLaw,
		},
	}
}
