import { type FactId, factIds, facts as factList } from '@/rules/facts'
import type { DifferenceSide } from '../difference/choices'
import type { IncomingDifference, Preselection } from '../difference/differences'
import { type FieldValue, isKnown, isSame } from '../difference/incoming-person'
import { originOf } from '../difference/origin-of'
import { withAgeGiven } from '../model/age'
import type { Candidate, KnownFacts } from '../model/records'
import { isSensitive } from '../model/sensitive'

/** A fact in which a reply differs from the stored answer. */
export type ReplyDifference = IncomingDifference & { readonly field: FactId }

/** Which answer to use, by fact. */
export type ReplyChoices = Readonly<Partial<Record<FactId, DifferenceSide>>>

/**
 * The facts in which a candidate's own reply differs from the stored answers, and which side is preselected: theirs
 * for facts about themselves, except that answers entered by hand need a choice; mine for the employer's facts. "Not
 * sure" replaces nothing, and sensitive answers are left out while consent for them is withdrawn.
 */
export function replyDifferences(candidate: Candidate, reply: KnownFacts): readonly ReplyDifference[] {
	function markOf(fact: FactId, mine: FieldValue): Preselection {
		if (!isKnown(mine)) return 'theirs'
		if (factList[fact].who !== 'A') return 'mine'
		return originOf(candidate, fact)?.kind === 'hand' ? 'open' : 'theirs'
	}
	return factIds.flatMap((field) => {
		const [mine, theirs] = [candidate.facts[field], reply[field]]
		if (theirs === undefined || (candidate.withdrawn && isSensitive(field))) return []
		if (isSame(mine, theirs) || (isKnown(mine) && !isKnown(theirs))) return []
		return [{ field, theirs, mark: markOf(field, mine), doubt: null }]
	})
}

/** Which answer to use: as chosen, or else as preselected; if a choice is needed and not made, mine. */
export const replySide = (choices: ReplyChoices, { field, mark }: ReplyDifference): DifferenceSide =>
	choices[field] ?? (mark === 'theirs' ? 'theirs' : 'mine')

/**
 * Merges a candidate's own reply as chosen; if their age contradicts the stored date of birth, the date is removed.
 */
export function mergeReply(
	candidate: Candidate,
	reply: KnownFacts,
	day: string,
	choices: ReplyChoices = {},
): Candidate {
	const taken = replyDifferences(candidate, reply).filter((one) => replySide(choices, one) === 'theirs')
	const facts = { ...candidate.facts, ...Object.fromEntries(taken.map(({ field }) => [field, reply[field]])) }
	const faults = candidate.faults?.filter(({ fact }) => fact === null || facts[fact as FactId] === undefined)
	return { ...withAgeGiven(candidate, facts.age, day), facts, ...(faults && { faults }) }
}
