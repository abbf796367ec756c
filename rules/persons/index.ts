import type { RulesetId } from '../rulesets/ids'
import { article } from './article'
import { h1b } from './h1b'
import { kPublished } from './k-published'
import type { Persons } from './person'
import { workPermit } from './work-permit'

/** For each rule set, the persons at its edges, with the expected results. */
export const persons: Readonly<Record<RulesetId, Persons>> = {
	article,
	'k-published': kPublished,
	'work-permit': workPermit,
	h1b,
}
