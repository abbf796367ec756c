import { owners } from '@/lib/records/rights/usual-rights'
import type { Operation, Patch } from '@/lib/screening/model/operations'
import { defineRoute } from './define-route'

export type AuditEntry = {
	readonly number: number
	readonly at: string
	/** The member's id; null for the server itself and for visitors who are not signed in. */
	readonly actor: string | null
	readonly actorName: string | null
	readonly kind: string
	/** Ids and counts, never a value of a record. */
	readonly about: Readonly<Record<string, string | number>>
	/** Whether the history has what changed with it. */
	readonly hasChanges: boolean
}

/** What changed with an entry, as far as the member sees it and it is kept. */
export type ChangedInEntry = {
	readonly changes: readonly {
		readonly operation: Operation
		readonly patch: Patch
		/** The name of the candidate or opening; empty if it is not there any more. */
		readonly name: string
	}[]
	/** How many there are beside them. */
	readonly more: number
	/** The openings that they name. */
	readonly openings: readonly {
		readonly id: string
		readonly name: string
		readonly stages: readonly { readonly id: string; readonly name: string }[]
	}[]
}

/** With `?before=n`: entries with smaller numbers; filtered by `filterQuery`. Newest first. */
export const auditRoute = defineRoute<{
	body: null
	answer: {
		readonly entries: readonly AuditEntry[]
		/** The newest number. */
		readonly head: number
		/** Whether the chain is unbroken; null if it was not checked. */
		readonly isWhole: boolean | null
	}
	reason: never
}>({ method: 'GET', path: 'audit', right: owners })

/** With `?number=n`: what changed with this entry. */
export const changedInEntryRoute = defineRoute<{ body: null; answer: ChangedInEntry; reason: never }>({
	method: 'GET',
	path: 'audit/changed',
	right: owners,
})
