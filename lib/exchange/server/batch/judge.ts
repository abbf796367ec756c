import type { ExchangedRecords, ExchangedStore, Refusal, SharedSettings } from '@/lib/exchange/protocol'
import { recordName } from '@/lib/exchange/record-name'
import { slots } from '@/lib/exchange/sequence'
import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'
import type { Author } from '../member'
import {
	keepsHiddenRoles,
	type Openings,
	openingsOf,
	sees,
	seesAll,
	type VisibleOpenings,
	withHidden,
} from '../visible'
import type { BatchState } from './batch-state'
import { candidateOf, candidateOfPatch } from './candidate-of'
import { changedOperation, narrowedChunk } from './log-changes'
import type { Prepared } from './prepare'

/** What becomes of an entry. */
export type Verdict =
	| { readonly refused: Refusal }
	/** Null: the record is removed; undefined: it did not exist. */
	| { readonly value: ExchangedRecords[ExchangedStore] | null | undefined }

/** What a verdict is based on. */
export type JudgeContext = {
	readonly state: BatchState
	readonly signed: Author
	readonly visible: VisibleOpenings
	/** The candidates whom the batch deletes for good, and those whom it brings back. */
	readonly deleting: ReadonlySet<string>
	readonly lifting: ReadonlySet<string>
	/** Whether an opening, a candidate or an operation exists once the previous entries are stored. */
	readonly isThere: (store: 'roles' | 'candidates' | 'operations', key: string) => boolean
	/** By which openings an operation can be seen; undefined if it does not exist. */
	readonly openingsOfOperation: (id: string) => Openings | undefined
	/** By which openings patches can be seen: stored ones as recorded, new ones by the candidates they are about. */
	readonly openingsOfPatches: (chunk: PatchChunk, isStored: boolean) => readonly Openings[]
	readonly isBroughtIn: boolean
}

const refuse = (refused: Refusal): Verdict => ({ refused })

/** By which openings the stored state of a record can be seen; undefined if none is stored. */
function storedOpenings({ store, key }: Prepared, context: JudgeContext): Openings | undefined {
	const { rows, stored } = context.state
	const value = stored.get(recordName({ store, key }))
	if (!value) return undefined
	if (store === 'sheets') return rows.get(recordName({ store, key }))?.openings
	if (store === 'patches') return context.openingsOfOperation((value as PatchChunk).operation)
	return openingsOf(store, value as never)
}

const isStale = (entry: Prepared, { state }: JudgeContext): boolean => {
	const row = state.rows.get(recordName(entry))
	const isStored = state.stored.has(recordName(entry))
	// If the record is gone, the device may or may not know that.
	return isStored || entry.from > 0 ? row?.change !== entry.from : false
}

/** Whether a candidate was, or is being, deleted for good. */
const isDeleted = (key: string, { state, deleting, lifting }: JudgeContext) =>
	deleting.has(key) || (state.deleted.has(key) && !lifting.has(key))

function judgeRemoval(entry: Prepared, context: JudgeContext): Verdict {
	const { store, key } = entry
	const { visible, signed } = context
	const openings = storedOpenings(entry, context)
	if (openings === undefined) return { value: undefined }
	if (store === 'settings') return refuse('not-allowed')
	// A member cannot delete somebody who is also in openings that the member does not see.
	const isTheirs = store === 'candidates' ? seesAll(visible, openings) : sees(visible, openings)
	if (!isTheirs || signed.member.permission === 'viewer') return refuse('not-allowed')
	if (store === 'candidates' && context.deleting.has(key)) return { value: null }
	return isStale(entry, context) ? refuse('stale') : { value: null }
}

/**
 * The settings as they will be stored: only owners set how long records are kept, the server counts deletions, and
 * parameters are set by a separate route.
 */
function sharedSettings(
	sent: SharedSettings,
	stored: SharedSettings | undefined,
	{ signed }: JudgeContext,
): Verdict {
	const isOwner = signed.member.permission === 'owner'
	if (!isOwner && sent.keptDays !== (stored?.keptDays ?? sent.keptDays)) return refuse('not-allowed')
	const { parameters: _, ...others } = sent
	const parameters = stored?.parameters
	return { value: { ...others, erasures: stored?.erasures ?? [], ...(parameters && { parameters }) } }
}

function judgeCandidate(sent: Candidate, stored: Candidate | undefined, { visible }: JudgeContext): Verdict {
	if (!keepsHiddenRoles(sent, stored ?? null, visible)) return refuse('not-allowed')
	if (!stored && !sees(visible, openingsOf('candidates', sent))) return refuse('not-allowed')
	return { value: stored ? withHidden(sent, stored, visible) : sent }
}

function judgeOperation(sent: Operation, stored: Operation | undefined, context: JudgeContext): Verdict {
	const { state, signed, isBroughtIn } = context
	const { name } = signed.member
	if (stored) return changedOperation(sent, stored) ?? refuse('invalid')
	const isOwnNumber = sent.sequence === 0 || sent.sequence % slots === signed.device.slot
	if (!isOwnNumber || sent.sequence > state.greatest) return refuse('invalid')
	return { value: isBroughtIn ? sent : { ...sent, by: { name } } }
}

/** A chunk without patches of candidates who were deleted for good. */
const withoutDeleted = (chunk: PatchChunk, context: JudgeContext): PatchChunk => ({
	...chunk,
	patches: chunk.patches.filter((patch) => {
		const candidate = candidateOfPatch(patch)
		return candidate === null || !isDeleted(candidate, context)
	}),
})

function judgePatches(sent: PatchChunk, stored: PatchChunk | undefined, context: JudgeContext): Verdict {
	if (!context.isThere('operations', sent.operation)) return refuse('invalid')
	if (!sees(context.visible, context.openingsOfOperation(sent.operation) ?? null))
		return refuse('not-allowed')
	const { visible, openingsOfPatches } = context
	if (stored) {
		const areSeen = openingsOfPatches(stored, true).map((openings) => sees(visible, openings))
		return narrowedChunk(sent, { stored, areSeen, visible }) ?? refuse('invalid')
	}
	const isTheirs = openingsOfPatches(sent, false).every((openings) => sees(visible, openings))
	return isTheirs ? { value: withoutDeleted(sent, context) } : refuse('not-allowed')
}

function judgeRemoved(sent: Removed, context: JudgeContext): Verdict {
	const stored = context.state.stored.get(recordName({ store: 'candidates', key: sent.key }))
	const openings = stored && openingsOf('candidates', stored as Candidate)
	return openings === undefined || seesAll(context.visible, openings)
		? { value: sent }
		: refuse('not-allowed')
}

function judgeDecision(value: Decision, { isThere, visible }: JudgeContext): Verdict {
	const { role, candidate } = value
	if (!sees(visible, [role])) return refuse('not-allowed')
	return isThere('roles', role) && isThere('candidates', candidate) ? { value } : refuse('invalid')
}

/** Whether a version refers to an operation that cannot exist yet. */
const isFromFuture = (value: Prepared['value'], { state }: JudgeContext): boolean =>
	value !== null && 'version' in value && (value.version ?? 0) > state.greatest

/** Judges one entry of a batch, after those that precede it in the order of the stores. */
export function judge(entry: Prepared, context: JudgeContext): Verdict {
	const { store, value, isInvalid } = entry
	const { signed, state } = context
	if (signed.member.permission === 'viewer') return refuse('not-allowed')
	if (isInvalid || isFromFuture(value, context)) return refuse('invalid')
	if (value === null) return judgeRemoval(entry, context)
	const about = candidateOf(entry)
	if (store !== 'removed' && about !== null && isDeleted(about, context)) return refuse('removed')
	const openings = storedOpenings(entry, context)
	if (openings !== undefined && !sees(context.visible, openings)) return refuse('not-allowed')
	if (isStale(entry, context)) return refuse('stale')
	const stored = state.stored.get(recordName(entry))
	switch (store) {
		case 'settings':
			return sharedSettings(value as SharedSettings, stored as SharedSettings | undefined, context)
		case 'candidates':
			return judgeCandidate(value as Candidate, stored as Candidate | undefined, context)
		case 'decisions':
			return judgeDecision(value as Decision, context)
		case 'operations':
			return judgeOperation(value as Operation, stored as Operation | undefined, context)
		case 'patches':
			return judgePatches(value as PatchChunk, stored as PatchChunk | undefined, context)
		case 'removed':
			return judgeRemoved(value as Removed, context)
		default:
			return { value }
	}
}
