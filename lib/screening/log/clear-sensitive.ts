import type { Patch, PatchChunk } from '../model/operations'
import type { Candidate, CandidateSource, SheetRecord } from '../model/records'
import { withoutSensitive } from '../model/sensitive'
import type { DeskLog } from './desk-log'
import { mergedKeys } from './merged-keys'

type CandidatePatch = Extract<Patch, { store: 'candidates' }>
type State = Partial<Candidate>

type Maps = {
	readonly candidates: ReadonlyMap<string, Candidate>
	readonly sheets: ReadonlyMap<string, SheetRecord>
}

/** Follows a candidate back through the log, to find the sheet of each of their rows. */
function clearer({ candidates, sheets }: Maps) {
	const sources = new Map<string, CandidateSource | undefined>()
	const sourceOf = (key: string) => (sources.has(key) ? sources.get(key) : candidates.get(key)?.source)
	const mappingOf = (source: CandidateSource | undefined) =>
		source?.kind === 'sheet' ? (sheets.get(source.sheet)?.mapping ?? null) : null

	/** Removes the sensitive answers from a patch; the patches of one candidate must be passed latest first. */
	return (patch: CandidatePatch, withdrawn: string): CandidatePatch => {
		const { key, before, after } = patch as {
			readonly before?: State
			readonly after?: State
		} & CandidatePatch
		const later = after?.source ?? sourceOf(key)
		const earlier = before?.source ?? later
		sources.set(key, earlier)
		return {
			...patch,
			...(before && {
				before: {
					...withoutSensitive(before, mappingOf(earlier)),
					// A record that was merged into theirs, and can be split off again, falls under the same withdrawal.
					...(!after && { withdrawn: { sensitive: withdrawn } }),
				},
			}),
			...(after && { after: withoutSensitive(after, mappingOf(later)) }),
		}
	}
}

/** The changes that remove sensitive answers from the log. */
export type LogRedaction = {
	/** The chunks of the log that change. */
	readonly chunks: readonly PatchChunk[]
	/** Removes them from the patches of an operation that is made at the same time. */
	readonly redact: (patch: Patch) => Patch
}

/**
 * Removes the sensitive answers of one person's records from the log, including those of records merged into theirs,
 * so that no undo brings them back.
 */
export async function clearSensitive(
	log: Pick<DeskLog, 'operations' | 'chunks'>,
	candidates: readonly string[],
	{ on, ...maps }: Maps & { readonly on: string },
): Promise<LogRedaction> {
	const { keys, throughOthers } = await mergedKeys(log, new Set(candidates), (key) =>
		maps.candidates.has(key),
	)
	const isTheirs = ({ operation }: PatchChunk, { store, key }: Patch) =>
		store === 'candidates' && (keys.has(key) || throughOthers.get(key)?.has(operation) === true)
	const sequences = new Map((await log.operations()).map(({ id, sequence }) => [id, sequence]))
	const chunks: PatchChunk[] = []
	for await (const chunk of log.chunks())
		if (chunk.patches.some((patch) => isTheirs(chunk, patch))) chunks.push(chunk)
	const sequenceOf = ({ operation }: PatchChunk) => sequences.get(operation) ?? 0
	const clear = clearer(maps)
	return {
		chunks: chunks
			.toSorted((a, b) => sequenceOf(b) - sequenceOf(a))
			.map((chunk) => ({
				...chunk,
				patches: chunk.patches.map((patch) =>
					isTheirs(chunk, patch) ? clear(patch as CandidatePatch, on) : patch,
				),
			})),
		redact: (patch) =>
			patch.store === 'candidates' && keys.has(patch.key) ? clearer(maps)(patch, on) : patch,
	}
}
