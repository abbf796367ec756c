import { decisionKey } from '../database/record-store'
import { recordDifference } from '../log/record-difference'
import type { Decision } from '../model/records'
import type { PastValues } from './past-values'

/** A decision in a file that differs from the one here. */
export type OtherDecision = {
	readonly key: string
	/** Null if there is none any more: it was withdrawn, or undone. */
	readonly mine: Decision | null
	readonly theirs: Decision
}

type Against = {
	readonly decisions: ReadonlyMap<string, Decision>
	readonly past: Pick<PastValues, 'hadDecision'>
	/** The key under which a candidate of the file is stored, or would be; undefined if they are not stored. */
	readonly keyOf: (candidate: string) => string | undefined
	readonly hasRole: (role: string) => boolean
}

/** Compares the decisions of a file with those here. */
export function compareDecisions(
	theirs: readonly Decision[],
	{ decisions, past, keyOf, hasRole }: Against,
): { readonly fresh: readonly Decision[]; readonly other: readonly OtherDecision[] } {
	const fresh: Decision[] = []
	const other: OtherDecision[] = []
	for (const one of theirs) {
		const candidate = keyOf(one.candidate)
		if (candidate === undefined || !hasRole(one.role)) continue
		const decision = { ...one, candidate }
		const key = decisionKey(one.role, candidate)
		const mine = decisions.get(key) ?? null
		if (mine === null && !past.hadDecision(key)) fresh.push(decision)
		else if (mine === null || recordDifference(mine, decision)) other.push({ key, mine, theirs: decision })
	}
	return { fresh, other }
}
