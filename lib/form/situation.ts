import type { Draft } from '@/lib/draft/draft-store'
import type { FormWay } from '@/lib/draft/form-way'
import { readFacts } from '@/lib/draft/read-facts'
import type { GivenFacts } from '@/rules/asking/progress'
import { type FactId, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { defaultRulesets, type RulesetId } from '@/rules/rulesets/ids'
import type { Screen } from './screens'
import { wayOf } from './way-of'

const isFact = (id: string): id is FactId => Object.hasOwn(facts, id)

/** A person's situation in the check. */
export type Situation = {
	readonly chosen: readonly RulesetId[]
	readonly facts: Facts
	/** Without a job offer: whether to ask about an employer anyway. */
	readonly employerInMind: boolean
	/** The facts whose answers came with an invitation; undefined without one. */
	readonly given?: ReadonlySet<FactId>
}

/** A person's situation, their answers, and how they are asked. */
export type AnsweredSituation = Situation & {
	readonly way: FormWay
	/** The answers so far, null for "not sure". */
	readonly known: GivenFacts
	/** The facts that have been answered, "not sure" included. */
	readonly answered: ReadonlySet<FactId>
	/** Those among them whose questions were left blank. */
	readonly leftOpen: ReadonlySet<FactId>
	/** The screens that the quick way has shown. */
	readonly screens: readonly Screen[]
}

/**
 * Reads the situation from a draft and the invitation that it answers, if any; without a draft nothing is answered.
 */
export function situationOf(draft: Draft | null): AnsweredSituation {
	const known = readFacts(draft)
	return {
		chosen: draft?.rulesets ?? defaultRulesets,
		way: wayOf(draft),
		known,
		facts: normalise(known),
		leftOpen: new Set((draft?.leftOpen ?? []).filter(isFact)),
		screens: (draft?.screens ?? []).map((screen) => screen.filter(isFact)).filter(({ length }) => length > 0),
		employerInMind: draft?.employerInMind ?? false,
		...(draft?.reply && { given: new Set(draft.reply.given) }),
		answered: new Set(Object.keys(known) as FactId[]),
	}
}
