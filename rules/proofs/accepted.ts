import type { Case } from '../case'
import { configuredParameters, type Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { type RulesetId, rulesetIds } from '../rulesets/ids'
import { versionsOf } from '../rulesets/versions'
import { type RulesetDifference, rulesetDifferences } from './differences'
import { resolveParameters } from './resolve-parameters'

/** The rule sets as last accepted: the content of accepted.json, which only `npm run rules:accept` writes. */
export type AcceptedRules = {
	readonly parameters: Parameters
	readonly rulesets: Readonly<Record<RulesetId, readonly Ruleset[]>>
}

/** What would be accepted now. */
export const acceptable = (): AcceptedRules => ({
	parameters: configuredParameters,
	rulesets: Object.fromEntries(
		rulesetIds.map((id) => [id, versionsOf(id)]),
	) as unknown as AcceptedRules['rulesets'],
})

/** A version that differs from the accepted one, or that is new. */
export type UnacceptedVersion = {
	readonly ruleset: RulesetId
	readonly version: string
	/** The version that it is compared with. */
	readonly against: string
	/** Under any parameters; and, if the parameters have changed, under the present ones. */
	readonly differences: readonly RulesetDifference[]
}

/**
 * How rule sets differ from the accepted ones. A new version is compared with the newest one accepted before it.
 * @param base the named persons differ from this one as little as possible
 */
export function unaccepted(
	now: AcceptedRules,
	before: AcceptedRules,
	base: Case,
): readonly UnacceptedVersion[] {
	const hasSameParameters = JSON.stringify(now.parameters) === JSON.stringify(before.parameters)
	return rulesetIds.flatMap((id) =>
		now.rulesets[id].flatMap((ruleset): readonly UnacceptedVersion[] => {
			const { version } = ruleset
			const versions = before.rulesets[id]
			const against = versions.find((one) => one.version === version) ?? versions.at(-1)
			if (!against) return []
			const differences = [
				...rulesetDifferences(against, ruleset, base),
				...(hasSameParameters
					? []
					: rulesetDifferences(
							resolveParameters(against, before.parameters),
							resolveParameters(ruleset, now.parameters),
							base,
						)),
			]
			const isNew = against.version !== version
			return isNew || differences.length > 0
				? [{ ruleset: id, version, against: against.version, differences }]
				: []
		}),
	)
}
