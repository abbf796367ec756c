import type { RulesetId } from '../rulesets/ids'
import { articlePersons } from './article'
import { h1bPersons } from './h1b'
import { kPublishedPersons } from './k-published'
import type { PersonTable } from './person'
import { workPermitPersons } from './work-permit'

/** For each rule set, the persons at its edges, with the expected results. */
export const persons: Readonly<Record<RulesetId, PersonTable>> = {
	article: articlePersons,
	'k-published': kPublishedPersons,
	'work-permit': workPermitPersons,
	h1b: h1bPersons,
}
