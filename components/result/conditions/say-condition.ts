import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { standingOf } from '@/lib/result/standing'
import type { CriterionResult } from '@/rules/result'
import type { Checked, ResultContext } from '../checked/context'
import { wordFor } from '../checked/standing-words'

type Props = ResultContext & { readonly checked: Checked; readonly criterion: CriterionResult }

/** What a row says of a criterion: its result in a word, its statement, and the answers it rests on. */
export function sayCondition({ checked, criterion, words, say, speech, facts, unsure }: Props) {
	const standing = standingOf(criterion)
	const answers = criterion.restsOn.map((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact]) ?? ''
		const label = say(words.facts[fact].label)
		return criterion.restsOn.length > 1 ? say(words.result.conditions.named, { label, answer }) : answer
	})
	const isUnsure = criterion.because.unanswered.some((fact) => unsure?.has(fact))
	return {
		standing,
		word: say(words.result.marks[wordFor[standing]]),
		statement: say(statementOf(words, checked.id, criterion.id)),
		answer:
			answers.join(say(words.separators.entries)) ||
			say(isUnsure ? words.form.unsure : words.result.conditions.notAnswered),
	}
}
