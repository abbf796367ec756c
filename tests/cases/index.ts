import type { RulesetId } from '@/rules/rulesets/ids'
import { article } from './article'
import type { CaseTable } from './case'
import { h1b } from './h1b'
import { kPublished } from './k-published'
import { workPermit } from './work-permit'

/** For each rule set the cases of each criterion. */
export const tables: Readonly<Record<RulesetId, CaseTable<string>>> = {
	article,
	'k-published': kPublished,
	'work-permit': workPermit,
	h1b,
}
