import type { Ruleset } from '../ruleset'
import { article } from './article'
import { h1b } from './h1b'
import type { RulesetId } from './ids'
import { kPublished } from './k-published'
import type { AllVersions } from './versions'
import { workPermit } from './work-permit'

/** All rule sets by id, each in its newest version. */
export const rulesets = {
	article,
	'k-published': kPublished,
	'work-permit': workPermit,
	h1b,
} as const satisfies Record<RulesetId, Ruleset<RulesetId>>

/** The ids of a rule set's criteria, continuing criteria and notes, those of earlier versions included. */
export type CriterionIdOf<R extends RulesetId> = AllVersions[R][number]['criteria'][number]['id']
export type ContinuingIdOf<R extends RulesetId> = AllVersions[R][number]['continuing'][number]['id']
export type NoteIdOf<R extends RulesetId> = AllVersions[R][number]['notes'][number]['id']
