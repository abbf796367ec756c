import type { Draft } from '@/lib/draft/draft-store'
import { readFacts } from '@/lib/draft/read-facts'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { defaultRulesets, type RulesetId } from '@/rules/rulesets/ids'

/** Where a person stands in the check. */
export type Situation = {
	readonly chosen: readonly RulesetId[]
	readonly facts: Facts
	/** Without a job offer: whether to ask about an employer all the same. */
	readonly employerInMind: boolean
	/** The facts whose answers came with an invitation; undefined without one. */
	readonly given?: ReadonlySet<FactId>
}

/** The situation of a person, and which facts they have answered, "not sure" included. */
export type Answered = Situation & { readonly answered: ReadonlySet<FactId> }

/** Reads the situation from a draft and the invitation that it answers, if any; without a draft nothing is answered. */
export function situationOf(draft: Draft | null): Answered {
	const known = readFacts(draft)
	return {
		chosen: draft?.rulesets ?? defaultRulesets,
		facts: normalise(known as Partial<Facts>),
		employerInMind: draft?.employerInMind ?? false,
		...(draft?.reply && { given: new Set(draft.reply.given) }),
		answered: new Set(Object.keys(known) as FactId[]),
	}
}
