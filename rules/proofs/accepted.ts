import type { Case } from '../case'
import { configuredParameters, type Parameters } from '../parameters'
import type { Ruleset } from '../ruleset'
import { type RulesetId, rulesetIds } from '../rulesets/ids'
import { versionsOf } from '../rulesets/versions'
import { asThingsStand } from './as-things-stand'
import { type Difference, differencesOf } from './differences'

/** Rule sets as they were when last accepted: what accepted.json holds, which `npm run rules:accept` alone writes. */
export type Accepted = {
	readonly parameters: Parameters
	readonly rulesets: Readonly<Record<RulesetId, readonly Ruleset[]>>
}

/** What would be accepted now. */
export const acceptable = (): Accepted => ({
	parameters: configuredParameters,
	rulesets: Object.fromEntries(
		rulesetIds.map((id) => [id, versionsOf(id)]),
	) as unknown as Accepted['rulesets'],
})

/** A version that is not as it was accepted, or was not there. */
export type Unaccepted = {
	readonly ruleset: RulesetId
	readonly version: string
	/** The version that it is compared with. */
	readonly against: string
	/** Under any parameters; and, where these have changed, as things stand. */
	readonly differences: readonly Difference[]
}

/**
 * How rule sets differ from those that were accepted. A new version is compared with the newest one accepted before it.
 * @param base the persons named differ from this one as little as can be
 */
export function unaccepted(now: Accepted, before: Accepted, base: Case): readonly Unaccepted[] {
	const hasSameParameters = JSON.stringify(now.parameters) === JSON.stringify(before.parameters)
	return rulesetIds.flatMap((id) =>
		now.rulesets[id].flatMap((ruleset): readonly Unaccepted[] => {
			const { version } = ruleset
			const versions = before.rulesets[id]
			const against = versions.find((one) => one.version === version) ?? versions.at(-1)
			if (!against) return []
			const differences = [
				...differencesOf(against, ruleset, base),
				...(hasSameParameters
					? []
					: differencesOf(
							asThingsStand(against, before.parameters),
							asThingsStand(ruleset, now.parameters),
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
