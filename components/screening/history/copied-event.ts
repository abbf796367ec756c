import type { HistoryEvent } from '@/lib/screening/log/candidate-history'

/** What was done to a candidate, as it stands in the copy of their record. */
export const copiedEvent = ({ operation, patch, undid, undoneBy }: HistoryEvent) => ({
	at: operation.at,
	by: operation.by.name,
	what: operation.kind,
	file: operation.name,
	before: patch?.before,
	after: patch?.after,
	undoes: undid?.at,
	undoneAt: undoneBy?.at,
})
