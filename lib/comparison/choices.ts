import type { Both, Side } from '@/rules/comparison/ruleset-comparison'
import { configuredParameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { defaultRulesets, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, type VersionsOf, versionsOf } from '@/rules/rulesets/versions'

/** A version of a rule set that can be compared. */
export type ComparedVersion = Side & {
	readonly id: RulesetId
	readonly ruleset: Ruleset<RulesetId>
	/** The value in an address: the rule set's id, with the day for an older version, such as `article@2026-11-24`. */
	readonly value: string
}

/** What can be compared: the newest version of each rule set before its older ones. */
export const choicesIn = (versions: VersionsOf = versionsOf): readonly ComparedVersion[] =>
	rulesetIds.flatMap((id) =>
		versions(id)
			.toReversed()
			.map((ruleset, at) => ({
				...{ id, ruleset },
				value: at === 0 ? id : `${id}@${ruleset.version}`,
				parameters: at === 0 ? configuredParameters : parametersOn(ruleset.version),
			})),
	)

/** The parameters of an address, by name. */
export type ComparisonQuery = Readonly<Record<'one' | 'other', string | readonly string[] | undefined>>

/** The rule set that another one is compared with by default. */
export const defaultOther = (id?: RulesetId): RulesetId =>
	defaultRulesets.find((usual) => usual !== id) as RulesetId

/**
 * Parses which two are requested: by default the law about the K visa and the article; null if there is no such rule
 * set or version.
 */
export function readPair(
	{ one, other }: ComparisonQuery,
	choices: readonly ComparedVersion[],
): Both<ComparedVersion> | null {
	const named = (asked: ComparisonQuery['one']) =>
		choices.find(({ value, id, ruleset }) => asked === value || asked === `${id}@${ruleset.version}`)
	const first = one === undefined ? named(defaultOther(named(other)?.id)) : named(one)
	const second = other === undefined ? named(defaultOther(first?.id)) : named(other)
	return first && second ? [first, second] : null
}
