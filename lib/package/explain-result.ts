import { statementOf } from '@/lib/explain/criterion-words'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { asTyped } from '@/lib/i18n/as-typed'
import { type Say, sayIn, sayList } from '@/lib/i18n/say'
import { sayOutcome } from '@/lib/result/say-outcome'
import { markOf } from '@/lib/result/standing'
import { wordFor } from '@/lib/result/standing-words'
import { joinSentences } from '@/lib/words/join-sentences'
import { type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { CriterionResult, Result } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultBody } from './explain-request'
import type { ExplainWords } from './explain-words'

/** A result in words: the outcome, each condition with why, and each nearest way. */
export type ExplainedResult = {
	readonly outcome: string
	readonly criteria: Readonly<Record<string, string>>
	readonly changes: readonly string[]
}

type Speech = Omit<AnswerSpeech, 'words'> & { readonly words: ExplainWords }
type ChangeBody = ResultBody['changes'][number][number]

/** What is said of a condition's result, and of a whole one. */
type ExplainableCriterion = Omit<CriterionResult, 'sources'>
type Explainable = Pick<Result, 'outcome'> & {
	readonly ruleset: { readonly id: RulesetId }
	readonly criteria: readonly ExplainableCriterion[]
	readonly changes: readonly (readonly ChangeBody[])[]
}

const labelOf = (speech: Speech, say: Say, fact: FactId) => say(speech.words.facts[fact].label)

function explainCriterion(speech: Speech, ruleset: RulesetId, criterion: ExplainableCriterion): string {
	const { words, locale } = speech
	const say = sayIn(locale)
	const { condition, restsOn, unanswered, inconclusive } = words.explained
	const { because } = criterion
	const named = (message: typeof restsOn, facts: readonly FactId[]) =>
		facts.length > 0 &&
		say(message, {
			facts: sayList(
				locale,
				facts.map((fact) => labelOf(speech, say, fact)),
			),
		})
	return joinSentences(say, words, [
		say(condition, {
			mark: say(words.result.marks[wordFor[markOf(criterion)]]),
			statement: say(statementOf(words, ruleset, criterion.id)),
		}),
		criterion.result !== 'unknown' && named(restsOn, criterion.restsOn),
		named(inconclusive, because.inconclusive),
		named(unanswered, because.unanswered),
		...new Set(because.unsettled.map((parameter) => say(words.parameters[parameter].unset))),
	])
}

function explainChange(speech: Speech, { fact, from, to }: ChangeBody): string {
	const say = sayIn(speech.locale)
	const { change, found, example } = speech.words.explained
	const answer = (value: unknown) => sayAnswer(speech, fact, value as FactValue) ?? ''
	const label = labelOf(speech, say, fact)
	if (from !== null) return say(change, { label, from: answer(from), to: answer(to) })
	// Of a fact without an answer, other values than the nearest one may do as well.
	return say(facts[fact].type === 'yes-no' ? found : example, { label, to: answer(to) })
}

/** Puts a result into the words of a language. */
export function explainResult(
	speech: Speech,
	{ ruleset, outcome, criteria, changes }: Explainable,
): ExplainedResult {
	const { words } = speech
	const say = sayIn(speech.locale)
	const named = {
		name: say(words.rulesets[ruleset.id].name),
		outcome: sayOutcome(ruleset.id, outcome, { words, say }),
	}
	return {
		outcome: asTyped(say(words.explained.outcome, named)),
		criteria: Object.fromEntries(
			criteria.map((criterion) => [criterion.id, asTyped(explainCriterion(speech, ruleset.id, criterion))]),
		),
		changes: changes.map((set) =>
			asTyped(set.map((change) => explainChange(speech, change)).join(say(words.separators.entries))),
		),
	}
}
