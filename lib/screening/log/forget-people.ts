import { type Changes, keyOf } from '../database/record-store'
import type { PatchChunk } from '../model/operations'
import type { DeskLog } from './desk-log'

/** The candidate whom a decision's key names. */
const candidateOf = (decisionKey: string) => decisionKey.slice(decisionKey.indexOf(' ') + 1)

/** Whether nothing but a sheet is left of a chunk. */
const isEmpty = ({ created: { sheets: _, ...created }, patches }: PatchChunk) =>
	patches.length === 0 && Object.values(created).every((keys) => keys.length === 0)

/** The chunk without what it says of candidates; the same object if it says nothing of them. */
function withoutPeople(chunk: PatchChunk, gone: ReadonlySet<string>): PatchChunk {
	const { candidates = [], decisions = [] } = chunk.created
	const isKept = (key: string) => !gone.has(key)
	const isKeptDecision = (key: string) => isKept(candidateOf(key))
	const patches = chunk.patches.filter(
		({ store, key, into }) =>
			store === 'roles' ||
			(store === 'candidates' ? isKept(key) && (into === undefined || isKept(into)) : isKeptDecision(key)),
	)
	const kept = { candidates: candidates.filter(isKept), decisions: decisions.filter(isKeptDecision) }
	const isSame =
		patches.length === chunk.patches.length &&
		kept.candidates.length === candidates.length &&
		kept.decisions.length === decisions.length
	return isSame ? chunk : { ...chunk, created: { ...chunk.created, ...kept }, patches }
}

/**
 * The changes that take candidates out of the log. An operation of which nothing is left goes with them, unless the
 * heads are kept.
 */
export async function forgetPeople(
	log: DeskLog,
	gone: ReadonlySet<string>,
	{ keepsHeads }: { readonly keepsHeads: boolean },
): Promise<Changes> {
	const put: PatchChunk[] = []
	const remove: string[] = []
	const touched = new Set<string>()
	const left = new Set<string>()
	const emptyOf = new Map<string, string[]>()
	for await (const chunk of log.chunks()) {
		const { operation } = chunk
		const kept = withoutPeople(chunk, gone)
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
	const operations = keepsHeads ? [] : [...touched].filter((id) => !left.has(id))
	for (const id of operations) remove.push(...(emptyOf.get(id) ?? []))
	return { put: { patches: put }, remove: { patches: remove, operations } }
}
