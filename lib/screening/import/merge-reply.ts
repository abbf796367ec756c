import { type FactId, factIds, facts as factList } from '@/rules/facts'
import type { Candidate, KnownFacts } from '../model/records'

/**
 * A candidate with the answers of their own reply: what they say of themselves counts, and a "not sure" of theirs takes
 * nothing away that is known. Of the employer's facts a reply fills only what nobody has answered.
 */
export function mergeReply(candidate: Candidate, reply: KnownFacts): Candidate {
	const isNews = (fact: FactId) => {
		const before = candidate.facts[fact] ?? null
		const answer = reply[fact]
		if (answer === undefined) return false
		return before === null || (answer !== null && factList[fact].who === 'A')
	}
	const news = factIds.filter(isNews)
	const facts = { ...candidate.facts, ...Object.fromEntries(news.map((fact) => [fact, reply[fact]])) }
	const faults = candidate.faults?.filter(({ fact }) => fact === null || facts[fact as FactId] === undefined)
	return { ...candidate, facts, ...(faults && { faults }) }
}
