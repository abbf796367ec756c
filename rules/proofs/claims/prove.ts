import type { Case } from '@/rules/case'
import type { Ruleset } from '@/rules/ruleset'
import { uncorrected } from '@/rules/rulesets/versions'
import { type DeclaredProperties, noneDeclared } from '../declared'
import type { Findings } from './claim'
import { proveCriteria, proveInclusions } from './criteria'
import { proveDates } from './dates'
import { proveDirections } from './directions'
import { proveFacts } from './facts'
import { proveOptions } from './options'
import { proveParts } from './parts'
import { proveOutcomes } from './reach'
import { type Subject, subjectOf } from './subject'
import { proveSums } from './sums'
import { proveTurns } from './turns'

/** The proofs about a rule set, in the order in which a reader wants to know them. */
const proofs: readonly ((subject: Subject) => Findings)[] = [
	proveOutcomes,
	proveCriteria,
	proveInclusions,
	proveParts,
	proveTurns,
	proveOptions,
	proveFacts,
	proveDirections,
	proveSums,
]

type Given = {
	/** A person who meets all of it; the persons shown differ from this one as little as possible. */
	readonly base: Case
	readonly declared?: DeclaredProperties
}

/** Everything that is proved about one version of a rule set, and everything that is wrong with it. */
export function prove(ruleset: Ruleset, { base, declared = noneDeclared }: Given): Findings {
	const subject = subjectOf(ruleset, base, declared)
	return joined(proofs.map((look) => look(subject)))
}

/**
 * The same for all versions of a rule set that no other one corrects, and the days on which they are in effect.
 * @param versions oldest first
 * @param today YYYY-MM-DD
 */
export const proveVersions = (versions: readonly Ruleset[], given: Given, today: string): Findings => {
	const current = uncorrected(versions)
	return joined([proveDates(current, today), ...current.map((version) => prove(version, given))])
}

/** The same for the newest of them, and the days on which all are in effect. */
export function proveNewest(versions: readonly Ruleset[], given: Given, today: string): Findings {
	const current = uncorrected(versions)
	return joined([proveDates(current, today), prove(current.at(-1) as Ruleset, given)])
}

const joined = (found: readonly Findings[]): Findings => ({
	claims: found.flatMap(({ claims }) => claims),
	faults: found.flatMap(({ faults }) => faults),
})
