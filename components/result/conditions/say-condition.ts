import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import { sayFailing, sayFailingAnswers } from '@/lib/explain/say-failing'
import { failingIn } from '@/lib/result/failing-in'
import { markOf } from '@/lib/result/standing'
import { wordFor } from '@/lib/result/standing-words'
import type { CriterionResult, Result } from '@/rules/result'
import { parametersOn } from '@/rules/rulesets/versions'
import type { CheckedRuleset, ResultContext } from '../checked/context'

type Props = ResultContext & {
	readonly checked: Pick<CheckedRuleset, 'id' | 'ruleset'> & { readonly result: Pick<Result, 'asOf'> }
	readonly criterion: CriterionResult
}

/** The content of a criterion's row: its result in a word, its statement, and the answers that it rests on. */
export function sayCondition(props: Props) {
	const { checked, criterion, words, say } = props
	const standing = markOf(criterion)
	return {
		standing,
		word: say(words.result.marks[wordFor[standing]]),
		statement: say(statementOf(words, checked.id, criterion.id)),
		answer: sayUnmetParts(props) ?? sayAnswers(props),
	}
}

/** The answers that a criterion rests on; with their labels if there are several. */
function sayAnswers({ criterion, words, say, speech, facts, unsure }: Props): string {
	const answers = criterion.restsOn.map((fact) => {
		const answer = sayAnswer(speech, fact, facts[fact]) ?? ''
		const label = say(words.facts[fact].label)
		return criterion.restsOn.length > 1 ? say(words.result.conditions.named, { label, answer }) : answer
	})
	const isUnsure = criterion.because.unanswered.some((fact) => unsure?.has(fact))
	return (
		answers.join(say(words.separators.entries)) ||
		say(isUnsure ? words.form.unsure : words.result.conditions.notAnswered)
	)
}

/** The unmet parts of a condition with several parts; null for any other. */
function sayUnmetParts({ checked, criterion, words, say, speech, facts }: Props): string | null {
	const { ruleset, result } = checked
	const given = { facts, parameters: parametersOn(result.asOf) }
	const parts = failingIn(ruleset, criterion, given)
	if (parts.length === 0) return null
	const said = { ...speech, words }
	return words.failing
		? sayFailing(parts, said, words.failing, given)
		: sayFailingAnswers(parts, said, facts).join(say(words.separators.entries))
}
