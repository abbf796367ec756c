import { type Changes, keyOf } from '../database/record-store'
import type { Operation, Patch, PatchChunk } from '../model/operations'
import type { Candidate } from '../model/records'
import type { DeskLog } from './desk-log'
import { type MergedKeys, mergedKeys } from './merged-keys'

/** The candidate in a decision's key. */
const candidateOf = (decisionKey: string) => decisionKey.slice(decisionKey.indexOf(' ') + 1)

/** Whether a chunk contains nothing but a sheet. */
const isEmpty = ({ created: { sheets: _, ...created }, patches }: PatchChunk) =>
	patches.length === 0 && Object.values(created).every((keys) => keys.length === 0)

/** Creates a function that tells whether a patch says something about people who are forgotten. */
function mentionsOf({ keys, throughOthers }: MergedKeys) {
	return ({ operation }: Pick<PatchChunk, 'operation'>, { store, key, into }: Patch): boolean => {
		if (store === 'roles') return false
		const candidate = store === 'candidates' ? key : candidateOf(key)
		if (keys.has(candidate) || (into !== undefined && keys.has(into))) return true
		// While a record was merged into another one, that one contained its data.
		return throughOthers.get(candidate)?.has(operation) === true
	}
}

/**
 * The chunk without what it says about people, reporting each such patch; the same object if it says nothing about
 * them.
 */
function withoutPeople(
	chunk: PatchChunk,
	{ keys }: MergedKeys,
	says: ReturnType<typeof mentionsOf>,
	onForgotten: (patch: Patch) => void,
): PatchChunk {
	const { candidates = [], decisions = [] } = chunk.created
	const patches = chunk.patches.filter((patch) => {
		const isForgotten = says(chunk, patch)
		if (isForgotten) onForgotten(patch)
		return !isForgotten
	})
	const kept = {
		candidates: candidates.filter((key) => !keys.has(key)),
		decisions: decisions.filter((key) => !keys.has(candidateOf(key))),
	}
	const isSame =
		patches.length === chunk.patches.length &&
		kept.candidates.length === candidates.length &&
		kept.decisions.length === decisions.length
	return isSame ? chunk : { ...chunk, created: { ...chunk.created, ...kept }, patches }
}

/** The sheets of earlier or later states of candidates. */
function* sheetsIn(patches: readonly Patch[]): Generator<string> {
	for (const { store, before, after } of patches) {
		if (store !== 'candidates') continue
		for (const state of [before, after] as readonly (Partial<Candidate> | undefined)[])
			if (state?.source?.kind === 'sheet') yield state.source.sheet
	}
}

type Forgetting = {
	/** Whether operations are kept even if nothing is left of them. */
	readonly keepsHeads: boolean
	readonly isStored: (candidate: string) => boolean
	/** Called with each patch that is removed. */
	readonly onForgotten?: (patch: Patch) => void
}

/** The changes in the log when people are forgotten. */
export type ForgottenPeople = {
	readonly changes: Changes
	/** The keys of all their records, including those that were merged into them. */
	readonly keys: ReadonlySet<string>
	/** The sheets that the log still refers to. */
	readonly sheets: ReadonlySet<string>
}

/**
 * Removes candidates from the log, also under the keys of records that were merged into theirs. An operation of which
 * nothing is left is removed too, unless the heads are kept; one that is kept loses its reason, which may be about
 * them.
 */
export async function forgetPeople(
	log: Pick<DeskLog, 'operations' | 'chunks'>,
	candidates: ReadonlySet<string>,
	{ keepsHeads, isStored, onForgotten = () => {} }: Forgetting,
): Promise<ForgottenPeople> {
	const merged = await mergedKeys(log, candidates, isStored)
	const says = mentionsOf(merged)
	const put: PatchChunk[] = []
	const remove: string[] = []
	const touched = new Set<string>()
	const left = new Set<string>()
	const emptyOf = new Map<string, string[]>()
	const sheets = new Set<string>()
	for await (const chunk of log.chunks()) {
		const { operation } = chunk
		const kept = withoutPeople(chunk, merged, says, onForgotten)
		for (const sheet of sheetsIn(kept.patches)) sheets.add(sheet)
		const isTouched = kept !== chunk
		if (isTouched) touched.add(operation)
		if (!isEmpty(kept)) {
			left.add(operation)
			if (isTouched) put.push(kept)
			continue
		}
		const key = keyOf.patches(chunk)
		if (isTouched) remove.push(key)
		else emptyOf.set(operation, [...(emptyOf.get(operation) ?? []), key])
	}
	const isGone = (id: string) => !keepsHeads && !left.has(id)
	const gone = [...touched].filter(isGone)
	for (const id of gone) remove.push(...(emptyOf.get(id) ?? []))
	const heads = await log.operations()
	const withoutReason = heads.flatMap(({ reason, ...head }): Operation[] =>
		reason !== undefined && touched.has(head.id) && !isGone(head.id) ? [head] : [],
	)
	return {
		changes: {
			put: { patches: put, operations: withoutReason },
			remove: { patches: remove, operations: gone },
		},
		keys: merged.keys,
		sheets,
	}
}
