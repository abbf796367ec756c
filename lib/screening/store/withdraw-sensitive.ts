import { clearSensitive, type LogRedaction } from '../log/clear-sensitive'
import type { Patch } from '../model/operations'
import type { Candidate, SheetRecord } from '../model/records'
import { withoutSensitive } from '../model/sensitive'
import type { DeskStore } from './desk-store'
import { rememberedBy, withoutWords } from './remembered-cells'

/** The patch that the log keeps: that consent was withdrawn, not what was deleted. */
export function redacted(patch: Patch): Patch {
	if (patch.store !== 'candidates') return patch
	const { before = {}, after = {} } = patch
	return {
		...patch,
		before: before.consents ? { consents: before.consents } : {},
		after: {
			...(after.consents && { consents: after.consents }),
			...(after.withdrawn && { withdrawn: after.withdrawn }),
		},
	}
}

/**
 * The candidate with consent for sensitive answers withdrawn, as of today unless it already was, and without these
 * answers.
 */
export function withdrawnFrom(
	store: { readonly sheets: ReadonlyMap<string, SheetRecord>; readonly today: () => string },
	candidate: Candidate,
): Candidate {
	const { source, consents } = candidate
	const sheet = source.kind === 'sheet' ? store.sheets.get(source.sheet) : undefined
	const { consents: _, faults, ...others } = withoutSensitive(candidate, sheet?.mapping ?? null)
	const { sensitive: __, ...given } = consents ?? {}
	return {
		...others,
		...(faults && faults.length > 0 && { faults }),
		...(Object.keys(given).length > 0 && { consents: given }),
		withdrawn: candidate.withdrawn ?? { sensitive: store.today() },
	}
}

/** The sheets that remember meanings of texts which occurred only in deleted cells, without these. */
function sheetsWithout(store: DeskStore, before: Candidate, after: Candidate): readonly SheetRecord[] {
	const words = rememberedBy(store.sheets.values())
	words.note(before.cells?.filter((cell, at) => after.cells?.[at] !== cell))
	const staying = [...store.candidates.values()].filter(({ key }) => key !== before.key)
	const texts = words.absentFrom([...staying, after])
	return [...store.sheets.values()].flatMap((sheet) => {
		const left = withoutWords(sheet, texts)
		return left === sheet ? [] : [left]
	})
}

/** The changes that remove the sensitive answers of one person's records from the log. */
export const clearing = (store: DeskStore, keys: readonly string[]): Promise<LogRedaction> =>
	clearSensitive(store.log, keys, {
		candidates: store.candidates,
		sheets: store.sheets,
		on: store.today(),
	})

/**
 * Withdraws a candidate's consent for sensitive answers, and deletes these for good: from the record, the original
 * row and the log. It cannot be undone; earlier operations still can, and bring none of the answers back.
 */
export async function withdrawSensitive(store: DeskStore, key: string): Promise<void> {
	const head = { kind: 'clear', roles: store.candidates.get(key)?.roles ?? [] } as const
	await store.transact(head, async () => {
		const candidate = store.candidates.get(key)
		if (!candidate) return null
		const withdrawn = withdrawnFrom(store, candidate)
		return {
			put: { candidates: [withdrawn], sheets: sheetsWithout(store, candidate, withdrawn) },
			// The version is kept, so that earlier operations can be undone.
			hasVersions: true,
			redact: redacted,
			also: { put: { patches: (await clearing(store, [key])).chunks } },
		}
	})
}
