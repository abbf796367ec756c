import type { AnswerSpeech } from '@/lib/explain/explain'
import type { Words } from '@/lib/words/texts'
import type { PlannedCheck, StepWords } from '../use-check'

/** The words of the list of answers, without those of the fields in it. */
export type AnswersWords = Pick<Words, 'levels' | 'separators'> &
	StepWords & {
		readonly facts: AnswerSpeech['words']['facts']
		readonly form: AnswerSpeech['words']['form'] &
			Pick<
				Words['form'],
				'answers' | 'toResult' | 'back' | 'notSaved' | 'someoneElse' | 'erase' | 'eraseDialog'
			>
		readonly rulesets: { readonly [R in keyof Words['rulesets']]: Pick<Words['rulesets'][R], 'name'> }
		readonly outcomes: Words['result']['outcomes']
		readonly count: Words['result']['conditions']['count']
	}

/** What every part of the list needs. */
export type AnswersProps = {
	readonly speech: AnswerSpeech
	readonly words: AnswersWords
	readonly check: PlannedCheck
}
