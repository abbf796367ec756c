import { all, atLeast, atMost } from '@/rules/condition'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import type { VersionsOf } from '@/rules/rulesets/versions'

const { 'k-published': present }: { readonly 'k-published': Ruleset<keyof typeof rulesets> } = rulesets
const { corrects: _, ...asItStands } = present
/** Without the versions that the present ones correct. */
const presentOf: VersionsOf = (id) => [rulesets[id]]

/** A version that does not exist: as if ages from 16 to 40 had been published, from December 2026 on. */
export const nextKPublished: typeof present = {
	...asItStands,
	version: '2026-12-01',
	effectiveFrom: '2026-12-01',
	criteria: present.criteria.map((criterion) =>
		criterion.id === 'young'
			? { ...criterion, condition: all(atLeast('age', 16), atMost('age', 40)) }
			: criterion,
	),
}

/** All versions of the rule sets, as if that one had been shipped. */
export const withNextKPublished: VersionsOf = (id) =>
	id === 'k-published' ? [present, nextKPublished] : presentOf(id)

/** The same, for an employer who has applied that one. */
export const nextApplied = { 'k-published': nextKPublished.version }

/** Another one: as if no proof were asked for any more. */
export const withoutProof: typeof present = {
	...asItStands,
	version: '2026-12-01',
	criteria: present.criteria.filter(({ id }) => id !== 'proof'),
}

const { article }: { readonly article: Ruleset<keyof typeof rulesets> } = rulesets

/** As if that one had been shipped, and an article with the first of its conditions left out. */
export const withFewerConditions: VersionsOf = (id) => {
	if (id === 'k-published') return [present, withoutProof]
	const shorter = { ...article, version: '2026-12-01', criteria: article.criteria.slice(1) }
	return id === 'article' ? [article, shorter] : presentOf(id)
}
