import { sql } from 'drizzle-orm'
import type { Transaction } from '@/lib/database/database'
import { recordName } from '@/lib/exchange/record-name'
import { isSameValue } from '@/lib/exchange/same-value'
import type { Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import type { BatchContext, JudgedEntry } from './judge-batch'
import { signCandidate, signDecision } from './sign'

type State = Partial<Candidate>

/** States of candidates and decisions whose signatures are known to be right. */
type Signatures = {
	readonly candidates: readonly State[]
	readonly decisions: readonly Decision[]
}

/** The values that verdicts put into one store. */
const putsOf = <T>(judged: readonly JudgedEntry[], store: JudgedEntry['store']) =>
	judged.flatMap((entry) =>
		entry.store === store && 'value' in entry.verdict && entry.verdict.value
			? [{ entry, value: entry.verdict.value as unknown as T }]
			: [],
	)

/** The stored records of a store that a batch changes or removes. */
const storedOf = <T>(judged: readonly JudgedEntry[], { state }: BatchContext, store: JudgedEntry['store']) =>
	judged.flatMap((entry) => {
		const stored = entry.store === store ? state.stored.get(recordName(entry)) : undefined
		return stored ? [stored as unknown as T] : []
	})

const changedDecisions = (judged: readonly JudgedEntry[]) =>
	putsOf<PatchChunk>(judged, 'patches').flatMap(({ value }) =>
		value.patches.flatMap((patch) =>
			patch.store === 'decisions' && patch.after ? [patch.after as Decision] : [],
		),
	)

/** The candidates about whom a batch says something in another member's name. */
function namingOthers(judged: readonly JudgedEntry[], known: BatchContext): readonly string[] {
	const { name } = known.signed.member
	const candidates = putsOf<Candidate>(judged, 'candidates').flatMap(({ entry, value }) => {
		const stored = known.state.stored.get(recordName(entry)) as Candidate | undefined
		return signCandidate(value, { name, known: stored ? [stored] : [] }) === value ? [] : [value.key]
	})
	const decisions = [
		...putsOf<Decision>(judged, 'decisions').map(({ value }) => value),
		...changedDecisions(judged),
	]
	return [...candidates, ...decisions.flatMap(({ by, candidate }) => (by === name ? [] : [candidate]))]
}

/**
 * Reads what the history says about candidates. For a decision only the state after a change: its signature was checked when
 * it was stored.
 */
async function signaturesIn(tx: Transaction, candidates: readonly string[]): Promise<Signatures> {
	const { rows } = await tx.execute<
		Pick<Patch, 'store'> & { before: State | null; after: object | null }
	>(sql`
		select store, before, after from team.patches
		where workspace = ${tx.workspace}
		and candidate in (select json_array_elements_text(${JSON.stringify(candidates)}))`)
	const decided = rows.filter(({ store }) => store === 'decisions')
	return {
		candidates: rows
			.filter(({ store }) => store === 'candidates')
			.flatMap(({ before, after }) => [before, after as State | null].filter((one) => one !== null)),
		decisions: decided.flatMap(({ after }) => (after ? [after as Decision] : [])),
	}
}

/**
 * Signs what a batch puts: whatever is new in it is the member's. What others signed keeps their names when it comes back or
 * moves to another record, by an undo or a merge.
 */
export async function signBatch(
	tx: Transaction,
	judged: readonly JudgedEntry[],
	known: BatchContext,
): Promise<readonly JudgedEntry[]> {
	if (known.isBroughtIn) return judged
	const others = namingOthers(judged, known)
	if (others.length === 0) return judged
	const { name } = known.signed.member
	const removed = judged.flatMap(({ store, key, verdict }) =>
		store === 'candidates' && 'value' in verdict && verdict.value === null ? [key] : [],
	)
	const history = await signaturesIn(tx, [...others, ...removed])
	const candidates = [...storedOf<State>(judged, known, 'candidates'), ...history.candidates]
	const decisions = [...storedOf<Decision>(judged, known, 'decisions'), ...history.decisions]

	const signPatch = (patch: Patch): Patch =>
		patch.store === 'decisions' && patch.after
			? { ...patch, after: signDecision(patch.after as Decision, name, decisions) }
			: patch
	const signed = ({ store, verdict }: JudgedEntry) => {
		const value = 'value' in verdict ? verdict.value : null
		if (!value) return value
		if (store === 'candidates') return signCandidate(value as Candidate, { name, known: candidates })
		if (store === 'decisions') return signDecision(value as Decision, name, decisions)
		if (store !== 'patches') return value
		const chunk = value as PatchChunk
		return { ...chunk, patches: chunk.patches.map(signPatch) }
	}
	return judged.map((entry) => {
		const value = signed(entry)
		const before = 'value' in entry.verdict ? entry.verdict.value : null
		return !value || isSameValue(value, before) ? entry : { ...entry, isAsSent: false, verdict: { value } }
	})
}
