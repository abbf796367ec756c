import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { slots } from '@/lib/exchange/sequence'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { mayWhole } from '@/lib/team-rights/may'
import { type MemberView, openingsFor, openingsKnown, seesRecord, seesSensitive } from '../view/view'
import { keepsHiddenRoles, type Openings, visibleCreated, withHidden, withHiddenRoles } from '../view/visible'
import { withUnseen } from '../view/with-hidden'
import { candidateOfPatch } from './candidate-of'
import {
	askingsOfHolders,
	type EntryVerdict,
	isDeleted,
	type JudgeContext,
	refuseEntry,
} from './judge-context'
import { changedOperation, narrowedChunk } from './log-changes'
import { mayLog, mayLogCreated, mayTouch } from './may-touch'
import { newlyConsidered, newlyMerged } from './references'

type Judge<T> = (sent: T, stored: T | undefined, context: JudgeContext) => EntryVerdict

const asSent = (value: ExchangedRecords[ExchangedStore]): EntryVerdict => ({ value })

const judgeRole: Judge<Role> = (sent) =>
	sent.id === hiddenOpening ? refuseEntry('invalid') : { value: sent }

/** What a member sees of somebody. */
const seeing = (view: MemberView, { key, roles }: Pick<Candidate, 'key' | 'roles'>) => ({
	visible: openingsFor(view, key),
	isOpen: seesSensitive(view, roles === 'all' ? null : roles, key),
})

const judgeCandidate: Judge<Candidate> = (sent, stored, context) => {
	const { view, signed, isThere } = context
	if (!keepsHiddenRoles(sent, stored ?? null, openingsFor(view, sent.key))) return refuseEntry('not-allowed')
	// Whoever is merged into somebody is deleted with them.
	const mayDelete = (key: string) =>
		askingsOfHolders(key, context).some((asking) => mayWhole('candidates', 'remove', asking))
	if (!newlyMerged(sent, stored).every(mayDelete)) return refuseEntry('not-allowed')
	const value = withUnseen(sent, stored ?? {}, seeing(view, stored ?? { ...sent, roles: 'all' }))
	if (stored && !mayTouch({ view, name: signed.member.name }, stored, value))
		return refuseEntry('not-allowed')
	return newlyConsidered(value, stored).every(isThere) ? { value } : refuseEntry('invalid')
}

const judgeDecision: Judge<Decision> = (value, _, { isThere, openingsNow, view }) => {
	const { role, candidate } = value
	const openings = openingsNow('candidates', candidate)
	const isSeen = openings !== undefined && seesRecord(view, { store: 'candidates', key: candidate }, openings)
	return isThere(role) && isSeen ? { value } : refuseEntry('invalid')
}

const judgeOperation: Judge<Operation> = (sent, stored, context) => {
	const { state, signed, view, isBroughtIn } = context
	const visible = openingsKnown(view)
	const { name } = signed.member
	if (stored) return changedOperation(sent, stored, visible) ?? refuseEntry('invalid')
	const isOwnNumber = sent.sequence === 0 || sent.sequence % slots === signed.device.slot
	if (!isOwnNumber || sent.sequence > state.greatest) return refuseEntry('invalid')
	const isForAll = sent.roles === 'all' && visible !== 'all'
	const roles = isForAll ? [...visible] : withHiddenRoles(sent.roles, [], visible)
	// It gains the openings of those whom its patches are about.
	return { value: { ...sent, roles, ...(!isBroughtIn && { by: { name } }) } }
}

/** A new patch without what its member does not see, except that openings stay as they are in the candidate's record. */
function ownPatch(patch: Patch, { view, references }: JudgeContext): Patch {
	if (patch.store !== 'candidates' || view === 'all') return patch
	const visible = openingsFor(view, patch.key)
	const hidden = { roles: references.candidates.get(patch.key) ?? [] }
	return {
		...patch,
		...(patch.before && { before: withHidden(patch.before, hidden, visible) }),
		...(patch.after && { after: withHidden(patch.after, hidden, visible) }),
	}
}

/** A new chunk without patches of candidates who were deleted for good. */
function newChunk(chunk: PatchChunk, context: JudgeContext): PatchChunk {
	const patches = chunk.patches.filter((patch) => {
		const candidate = candidateOfPatch(patch)
		return candidate === null || !isDeleted(candidate, context)
	})
	const created = visibleCreated(chunk.created, openingsKnown(context.view))
	return { ...chunk, created, patches: patches.map((patch) => ownPatch(patch, context)) }
}

const judgePatches: Judge<PatchChunk> = (sent, stored, context) => {
	const { view, signed, openingsOfPatches, openingsNow } = context
	const openings = openingsNow('operations', sent.operation)
	if (openings === undefined) return refuseEntry('invalid')
	const isSeen = (patch: Patch, at: Openings) =>
		seesRecord(view, { store: 'candidates', key: candidateOfPatch(patch) ?? '' }, at)
	if (stored) {
		const each = openingsOfPatches(stored, true)
		const areSeen = stored.patches.map((patch, at) => isSeen(patch, each[at] ?? null))
		return narrowedChunk(sent, { stored, areSeen, view }) ?? refuseEntry('invalid')
	}
	const each = openingsOfPatches(sent, false)
	const isTheirs = sent.patches.every((patch, at) => {
		const own = each[at] ?? null
		return isSeen(patch, own) && mayLog({ view, name: signed.member.name }, patch, own)
	})
	return isTheirs && mayLogCreated(view, sent.created) && context.isOwn(sent.operation)
		? { value: newChunk(sent, context) }
		: refuseEntry('not-allowed')
}

/** What holds for a record of each store, besides the rights in its fields. */
export const storeJudges: { readonly [N in ExchangedStore]: Judge<ExchangedRecords[N]> } = {
	settings: asSent,
	roles: judgeRole,
	sheets: asSent,
	candidates: judgeCandidate,
	decisions: judgeDecision,
	operations: judgeOperation,
	patches: judgePatches,
	removed: asSent,
}
