import type { RulesetId } from '@/rules/rulesets/ids'
import type { LaneId } from '../visa-routes/lanes'
import type { WayToChina } from './best-way'

/** The lane of each law: the visa itself, or the way with an employer, for which the plan has dates. */
const laneOf: Partial<Record<RulesetId, LaneId>> = { 'k-published': 'k', 'work-permit': 'z' }

/** The lane of a person's best way; null where none is theirs. */
export const bestLane = (best: WayToChina | null): LaneId | null =>
	best && best.id !== 'none' && best.state !== 'not-needed' ? (laneOf[best.ruleset] ?? null) : null
