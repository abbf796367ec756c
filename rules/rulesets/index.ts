import type { Ruleset } from '../ruleset'
import { article } from './article'
import { h1b } from './h1b'
import type { RulesetId } from './ids'
import { kPublished } from './k-published'
import { workPermit } from './work-permit'

/** All rule sets by id, each in its newest version. */
export const rulesets = {
	article,
	'k-published': kPublished,
	'work-permit': workPermit,
	h1b,
} as const satisfies Record<RulesetId, Ruleset<RulesetId>>
