import { answerWords } from '@/lib/explain/answer-words'
import type { AnswerSpeech } from '@/lib/explain/explain'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import type { Step } from '@/rules/facts'
import type { ControlWords } from '../../form/question/field-props'
import type { ResultWords } from '../../result/checked/context'

/** The texts of the page on which other answers are tried. */
export type OtherAnswersWords = Pick<Words, 'otherAnswers' | 'levels' | 'separators' | 'pointsRows'> & {
	readonly facts: AnswerSpeech['words']['facts']
	readonly steps: { readonly [S in Step]: Pick<Words['steps'][S], 'title'> }
	readonly form: AnswerSpeech['words']['form'] & Pick<Words['form'], 'unsure' | 'unreadable' | 'notSaved'>
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

/** The same, with those of the fields in which answers are changed. */
export type TriedWords = OtherAnswersWords & ControlWords

const titlesOf = (steps: ApplicantWords['steps']) =>
	Object.fromEntries(Object.entries(steps).map(([id, { title }]) => [id, { title }]))

const namesOf = (rulesets: ApplicantWords['rulesets']) =>
	Object.fromEntries(Object.entries(rulesets).map(([id, { name }]) => [id, { name }]))

/** Picks the texts of the page on which other answers are tried: they are sent with it. */
export function otherAnswersWords(words: ApplicantWords): OtherAnswersWords {
	const { otherAnswers, levels, steps, separators, pointsRows, screen, rulesets, result, form } = words
	const { empty, loading, title, outcomes, marks, strip, points, paperSet, disclaimer } = result
	const named = answerWords(words)
	return {
		...{ otherAnswers, levels, separators, pointsRows },
		steps: titlesOf(steps) as OtherAnswersWords['steps'],
		facts: named.facts,
		form: { ...named.form, unsure: form.unsure, unreadable: form.unreadable, notSaved: form.notSaved },
		screen: { short: screen.short },
		rulesets: namesOf(rulesets) as OtherAnswersWords['rulesets'],
		result: {
			...{ empty, loading, title, outcomes, marks, strip, points, paperSet, disclaimer },
			notAnswered: result.conditions.notAnswered,
			conditions: { named: result.conditions.named },
			notLaw: result.card.notLaw,
		},
	}
}
