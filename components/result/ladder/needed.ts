import { statementOf } from '@/lib/explain/criterion-words'
import { sayAnswer } from '@/lib/explain/explain'
import type { LadderStep } from '@/lib/result/ladder'
import type { Change } from '@/rules/changes/find-changes'
import { facts as factList } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { ResultContext } from '../checked/context'

/** What a step needs, according to the rule: the condition if one answer decides it, or else the sufficient value. */
export function sayNeeded(
	{ fact, from, to, turns }: LadderStep,
	{ words, say, speech }: ResultContext,
): string {
	const [turned] = turns
	if (turned?.looksAtNothingElse && factList[fact].type === 'yes-no')
		return say(statementOf(words, turned.ruleset, turned.criterion.id))
	return sayAnswer(speech, fact, addedTo(from, to) ?? to) ?? ''
}

/** A change in one line: what it is about, and the sufficient value. */
export const sayChange = ({ fact, to }: Change, { words, say, speech }: ResultContext): string =>
	say(words.result.conditions.named, {
		label: say(words.facts[fact].label),
		answer: sayAnswer(speech, fact, to) ?? '',
	})

/** The entries that a list would gain; null if the value is not a list, or gains none. */
export function addedTo(from: FactValue, to: FactValue): FactValue {
	if (!Array.isArray(from) || !Array.isArray(to) || from.length === 0) return null
	const had = new Set(from.map((entry) => JSON.stringify(entry)))
	const added = to.filter((entry) => !had.has(JSON.stringify(entry)))
	return added.length > 0 ? (added as FactValue) : null
}
