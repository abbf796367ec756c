import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { sayFailingAnswers } from '@/lib/explain/say-failing'
import { type Say, sayIn } from '@/lib/i18n/say'
import { failingIn } from '@/lib/result/failing-in'
import { markOf } from '@/lib/result/standing'
import type { Words } from '@/lib/words/texts'
import { type FactId, facts as factList } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { Parameters } from '@/rules/parameters'
import type { CriterionResult } from '@/rules/result'
import type { Ruleset } from '@/rules/ruleset'
import type { Candidate, Role } from '../model/records'

/** The words used in reasons. */
export type ReasonWords = Pick<Words, 'facts' | 'parameters' | 'result' | 'separators'> & {
	readonly screen: Pick<Words['screen'], 'sheet' | 'short'>
}

type Case = {
	readonly speech: AnswerSpeech
	readonly words: ReasonWords
	/** The rule set of the criterion. */
	readonly ruleset: Ruleset
	/** The values that it was evaluated by. */
	readonly parameters: Parameters
	readonly role: Pick<Role, 'facts'>
	readonly candidate: Pick<Candidate, 'facts' | 'faults'>
	/** The facts that apply to the candidate in the role. */
	readonly facts: Facts
}

/** The maximum length shown of an unreadable cell. */
export const maxShownLength = 80

/** Why a criterion is met, not met or unknown, in short sentences; of several parts, those that make it unmet. */
export function sayReasons(
	criterion: CriterionResult,
	{ speech, words, ruleset, parameters, role, candidate, facts }: Case,
): string[] {
	const say = sayIn(speech.locale)
	const text = words.screen.sheet
	const label = (fact: FactId) => say(words.facts[fact].label)
	const answer = (fact: FactId) => sayAnswer(speech, fact, facts[fact]) ?? ''

	function unanswered(fact: FactId): string {
		const fault = candidate.faults?.find(({ fact: at }) => at === fact)
		if (fault) {
			const sentence = fault.problem === 'outdated' ? text.outdated : text.unreadable
			return say(sentence, { label: label(fact), value: fault.value.slice(0, maxShownLength) })
		}
		const isRoles = factList[fact].who === 'E'
		const isAsked = isRoles ? role.facts[fact] === null : candidate.facts[fact] === null
		if (isAsked) return say(text.unsure, { label: label(fact) })
		return say(isRoles ? text.openInRole : text.unanswered, { label: label(fact) })
	}
	const { because, restsOn, result } = criterion
	const parts = failingIn(ruleset, criterion, { facts, parameters })
	const { part } = words.result.conditions.fails
	const settledBy = () =>
		parts.length > 0
			? sayFailingAnswers(parts, { ...speech, words: { ...speech.words, ...words } }, facts).map((clause) =>
					say(part, { clause }),
				)
			: restsOn.map((fact) => say(text.answerIs, { label: label(fact), answer: answer(fact) }))
	const reasons = [
		...(result === 'unknown' ? [] : settledBy()),
		...because.inconclusive.map((fact) => say(text.settlesNothing, { answer: answer(fact) })),
		...because.unanswered.map(unanswered),
		...because.unsettled.map((parameter) => say(words.parameters[parameter].unset)),
	]
	// The minimum and the maximum age give the same sentence.
	return [...new Set(reasons)]
}

/** A criterion's result in a word. */
export function sayCriterionStanding(
	criterion: CriterionResult,
	words: Pick<Words, 'result'>,
	say: Say,
): string {
	const { marks } = words.result
	const mark = markOf(criterion)
	return say(marks[mark === 'unsettled' || mark === 'not-needed' ? mark : criterion.result])
}
