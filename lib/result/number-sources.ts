import type { Ruleset } from '@/rules/ruleset'
import type { SourceId } from '@/rules/sources'

/**
 * The sources that the rule sets cite, each with its number on paper; for the article, paragraphs are cited instead.
 */
export function numberSources(rulesets: readonly Ruleset[]): ReadonlyMap<SourceId, number> {
	const named = rulesets.flatMap(({ criteria, continuing, notes }) =>
		[...criteria, ...continuing, ...notes].flatMap(({ sources }) => sources.map(({ id }) => id)),
	)
	const others = [...new Set(named)].filter((id) => id !== 'article')
	const numbered = others.map((id, index) => [id, index + 1] as const)
	return new Map(named.includes('article') ? [['article', 0] as const, ...numbered] : numbered)
}
