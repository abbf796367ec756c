import { documentRoutes, documentsPath } from '@/lib/law/documents/document-routes'
import { rulesetIds } from '@/rules/rulesets/ids'
import { typedPath } from '../handoff/handoff-link'
import { lawRulesetIds } from '../law/clauses/clause'
import { lawPath } from '../law/law-path'

/**
 * The pages to be indexed by search engines, by their paths after the locale: those that explain. Pages with a
 * person's own answers, pages for employers, and all pages not listed here are excluded.
 */
export const indexedPaths: readonly string[] = [
	'',
	'/about-the-visa',
	'/rules',
	...rulesetIds.flatMap((id) => [`/rules/${id}`, `/rules/${id}/proof`]),
	...lawRulesetIds.map(lawPath),
	'/rules/compare',
	...documentRoutes.map(documentsPath),
	typedPath,
	'/privacy',
	'/accessibility',
]

/** Whether a page is to be indexed by search engines; `path` starts after the locale. */
export const isIndexed = (path: string): boolean => indexedPaths.includes(path)
