import { type FactId, factIds, facts as factList } from '@/rules/facts'
import { withAgeGiven } from '../model/age'
import type { Candidate, KnownFacts } from '../model/records'
import { isSensitive } from '../model/sensitive'

/**
 * Merges a candidate's own reply: their answers about themselves take precedence, except that "not sure" never replaces a
 * known answer, and an age of theirs makes a date of birth give way that says otherwise. For the employer's facts a reply
 * only fills in what is unanswered. Sensitive answers are left out while the consent for them is withdrawn.
 */
export function mergeReply(candidate: Candidate, reply: KnownFacts, day: string): Candidate {
	const isNews = (fact: FactId) => {
		const before = candidate.facts[fact] ?? null
		const answer = reply[fact]
		if (answer === undefined || (candidate.withdrawn && isSensitive(fact))) return false
		return before === null || (answer !== null && factList[fact].who === 'A')
	}
	const news = factIds.filter(isNews)
	const facts = { ...candidate.facts, ...Object.fromEntries(news.map((fact) => [fact, reply[fact]])) }
	const faults = candidate.faults?.filter(({ fact }) => fact === null || facts[fact as FactId] === undefined)
	return { ...withAgeGiven(candidate, facts.age, day), facts, ...(faults && { faults }) }
}
