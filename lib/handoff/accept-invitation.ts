import type { Draft } from '@/lib/draft/draft-store'
import type { Reply } from '@/lib/draft/reply'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import type { Handoff } from './format'

/** The stored answers. */
export type StoredAnswers = Readonly<Partial<Facts>>

const isKnown = (value: FactValue | undefined): value is NonNullable<FactValue> =>
	value !== undefined && value !== null

/** Whether a fact is about the employer or the offer: an answer given for another employer does not apply here. */
const isAboutEmployer = (fact: FactId) => facts[fact].who === 'E' || facts[fact].step === 'offer'

/** The part of an invitation that the draft stores. */
const replyOf = ({ facts, reference, from, opening }: Handoff): Reply => ({
	reference,
	from,
	opening,
	given: factIds.filter((fact) => isKnown(facts[fact])),
})

/** Whether a draft holds the answers to this invitation. */
export const isReplyTo = (invitation: Handoff, draft: Draft | null): boolean =>
	JSON.stringify(draft?.reply) === JSON.stringify(replyOf(invitation))

/**
 * The draft that an invitation starts: its given answers, and the person's own answers about themselves, which take
 * precedence over the sender's.
 */
export function draftFor(invitation: Handoff, own: StoredAnswers, day: string): Draft {
	const reply = replyOf(invitation)
	const given = Object.fromEntries(reply.given.map((fact) => [fact, invitation.facts[fact]]))
	const aboutMe = factIds.filter((fact) => !isAboutEmployer(fact) && own[fact] !== undefined)
	const kept = aboutMe.filter((fact) => isKnown(own[fact]) || given[fact] === undefined)
	return {
		version: 1,
		savedOn: day,
		rulesets: invitation.rulesets,
		way: 'full',
		employerInMind: true,
		facts: { ...given, ...Object.fromEntries(kept.map((fact) => [fact, own[fact]])) },
		reply,
	}
}
