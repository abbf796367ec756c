import { decisionKey } from '../database/record-store'
import {
	type DecidedCandidate,
	duplicateDifferences,
	type MergeChoices,
	type RecordPair,
} from '../duplicates/differences'
import { type Duplicates, findDuplicates } from '../duplicates/find-duplicates'
import { mergeCandidates } from '../duplicates/merge-candidates'
import type { DeskStore } from '../store/desk-store'
import { clearing, withdrawnFrom } from '../store/withdraw-sensitive'
import type { Work } from '../work/yield-to-event-loop'
import type { ChangeListener } from './change-listener'
import { rolesOf } from './desk-people'

type ToMerge = {
	/** The keys of the candidate that is kept, and of the one that is merged into it. */
	readonly kept: string
	readonly other: string
	readonly choices: MergeChoices
}

/**
 * The desk's methods for candidates who may be the same person. Each change returns the id of its operation, or null
 * if nothing changed.
 */
export function duplicateMethods(store: DeskStore, revision: () => number, onChange: ChangeListener) {
	let last: { readonly of: string; readonly found: Duplicates } | null = null

	function decided(key: string): DecidedCandidate | null {
		const candidate = store.candidates.get(key)
		return candidate ? { candidate, decisions: store.decisionsOf(key) } : null
	}

	/** Two records with the choices between them; null if one is gone, or if a choice is missing. */
	function settled({ kept, other, choices }: ToMerge): RecordPair | null {
		const [mine, theirs] = [decided(kept), decided(other)]
		if (!mine || !theirs || kept === other) return null
		const both = { kept: mine, other: theirs }
		return duplicateDifferences(both).every(({ field, marked }) => choices[field] ?? marked) ? both : null
	}

	return {
		/** The pairs of candidates of an opening who may be the same person. */
		duplicates: async ({ role }: { readonly role: string }, work: Work = {}): Promise<Duplicates> => {
			const of = `${revision()} ${role}`
			if (last?.of !== of) last = { of, found: await findDuplicates(store.of(role), work) }
			return last.found
		},

		/** Merges a candidate into another one; the log keeps both as they were. */
		merge: async (toMerge: ToMerge): Promise<string | null> => {
			const roles = rolesOf([toMerge.kept, toMerge.other].flatMap((key) => store.candidates.get(key) ?? []))
			const operation = await store.transact({ kind: 'merge', roles }, async () => {
				const both = settled(toMerge)
				if (!both) return null
				const { candidate, decisions } = mergeCandidates(both, toMerge.choices)
				const { other, kept } = toMerge
				// The other record's data falls under the same withdrawal.
				const isWithdrawn = candidate.withdrawn !== undefined
				const cleared = isWithdrawn ? await clearing(store, [kept, other]) : null
				const merged = isWithdrawn ? withdrawnFrom(store, candidate) : candidate
				return {
					put: { candidates: [merged], decisions },
					remove: {
						candidates: [other],
						decisions: both.other.decisions.map(({ role }) => decisionKey(role, other)),
					},
					into: new Map([[other, kept]]),
					...(cleared && { redact: cleared.redact, also: { put: { patches: cleared.chunks } } }),
				}
			})
			if (operation) onChange('people', operation)
			return operation?.id ?? null
		},

		/** Records that two candidates are two people. */
		distinct: async (keys: readonly [string, string]): Promise<string | null> => {
			const candidates = () => keys.flatMap((key) => store.candidates.get(key) ?? [])
			const operation = await store.transact({ kind: 'distinct', roles: rolesOf(candidates()) }, () => {
				const apart = candidates().map((candidate) => {
					const others = keys.filter((key) => key !== candidate.key)
					return { ...candidate, distinct: [...new Set([...(candidate.distinct ?? []), ...others])] }
				})
				return apart.length < 2 ? null : { put: { candidates: apart } }
			})
			if (operation) onChange('people', operation)
			return operation?.id ?? null
		},
	}
}
