import type { RecordOf } from '@/lib/records/derive/shapes-of'
import type { removedMembers } from '@/lib/records/removed'

/** The record of a candidate who was deleted: nothing that says who they were. */
export type RemovedCandidate = RecordOf<typeof removedMembers>
