import type { Ruleset } from '../ruleset'
import { article } from './article'
import { h1b } from './h1b'
import type { RulesetId } from './ids'
import { kPublished } from './k-published'
import { workPermit } from './work-permit'

/** All rule sets by id. */
export const rulesets = {
	article,
	'k-published': kPublished,
	'work-permit': workPermit,
	h1b,
} as const satisfies Record<RulesetId, Ruleset<RulesetId>>

/** The ids of a rule set's criteria, continuing criteria and notes. */
export type CriterionIdOf<R extends RulesetId> = (typeof rulesets)[R]['criteria'][number]['id']
export type ContinuingIdOf<R extends RulesetId> = (typeof rulesets)[R]['continuing'][number]['id']
export type NoteIdOf<R extends RulesetId> = (typeof rulesets)[R]['notes'][number]['id']
