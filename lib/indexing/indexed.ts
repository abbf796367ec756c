import { rulesetIds } from '@/rules/rulesets/ids'

/**
 * The pages that search engines are to know, by their paths after the locale: what explains. Pages of a person's own answers,
 * of those who employ, and whatever is not named here stay out of them.
 */
export const indexedPaths: readonly string[] = [
	'',
	'/about-the-visa',
	'/rules',
	...rulesetIds.flatMap((id) => [`/rules/${id}`, `/rules/${id}/proof`]),
	'/rules/compare',
	'/privacy',
	'/accessibility',
]

/** Whether search engines are to know a page; `path` starts after the locale. */
export const isIndexed = (path: string): boolean => indexedPaths.includes(path)
