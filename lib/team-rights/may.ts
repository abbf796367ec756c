import { isGiven, type Requester, type Verb } from '@/lib/records/rights/right'
import { type RecordRights, recordRights } from './record-rights'

/** The records of a team's list. */
export type RightsStore = keyof typeof recordRights
type FieldOf<N extends RightsStore> = keyof (typeof recordRights)[N]['fields']

/** Whether a member may do something with a record as a whole. */
export const mayWhole = (store: RightsStore, verb: Verb, asking: Requester): boolean =>
	isGiven(recordRights[store].whole[verb], asking)

/** Whether a member may do something with a field of a record that is there. */
export function mayField<N extends RightsStore>(
	store: N,
	[field, verb]: readonly [FieldOf<N>, Verb],
	asking: Requester,
): boolean {
	const { whole, fields } = recordRights[store] as RecordRights<Record<FieldOf<N>, unknown>>
	return isGiven(whole.change, asking) && isGiven(fields[field][verb], asking)
}

/** Whether a member may change and remove what somebody else has signed in a field of a candidate. */
export const mayOfOthers = (field: FieldOf<'candidates'>, asking: Requester): boolean =>
	isGiven(recordRights.candidates.fields[field].ofOthers, asking)
