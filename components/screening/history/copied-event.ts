import type { HistoryEvent } from '@/lib/screening/log/candidate-history'

/** An event in a candidate's history, in the form for the copy of their record. */
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
