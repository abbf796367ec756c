import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'

/**
 * The criteria that an earlier version had wrong, where a later one mends our reading and not the law: by itself, or
 * through corrections in between. Null if the law has changed between them.
 */
export function correctedBetween(
	id: RulesetId,
	{ from, to }: { readonly from: string; readonly to: string },
	versions: VersionsOf = versionsOf,
): readonly string[] | null {
	const all: readonly Ruleset[] = versions(id)
	const criteria = new Set<string>()
	let at = all.find(({ version }) => version === to)
	while (at && at.version !== from) {
		const { corrects }: Ruleset = at
		for (const criterion of corrects?.criteria ?? []) criteria.add(criterion)
		at = corrects && all.find(({ version }) => version === corrects.version)
	}
	return at && criteria.size > 0 ? [...criteria] : null
}
