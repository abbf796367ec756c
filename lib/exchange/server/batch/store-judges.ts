import type { ExchangedRecords, ExchangedStore } from '@/lib/exchange/protocol'
import { slots } from '@/lib/exchange/sequence'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { Operation, Patch, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { keepsHiddenRoles, sees, visibleCreated, withHidden, withHiddenRoles } from '../visible'
import { candidateOfPatch } from './candidate-of'
import { type EntryVerdict, isDeleted, type JudgeContext, refuseEntry, sightOfHolders } from './judge-context'
import { changedOperation, narrowedChunk } from './log-changes'
import { newlyConsidered, newlyMerged } from './references'

type Judge<T> = (sent: T, stored: T | undefined, context: JudgeContext) => EntryVerdict

const asSent = (value: ExchangedRecords[ExchangedStore]): EntryVerdict => ({ value })

const judgeRole: Judge<Role> = (sent) =>
	sent.id === hiddenOpening ? refuseEntry('invalid') : { value: sent }

const judgeCandidate: Judge<Candidate> = (sent, stored, context) => {
	const { visible, isThere } = context
	if (!keepsHiddenRoles(sent, stored ?? null, visible)) return refuseEntry('not-allowed')
	// Whoever is merged into somebody is deleted with them.
	if (newlyMerged(sent, stored).some((key) => sightOfHolders(key, context) !== 'all'))
		return refuseEntry('not-allowed')
	const value = withHidden(sent, stored ?? {}, visible)
	return newlyConsidered(value, stored).every(isThere) ? { value } : refuseEntry('invalid')
}

const judgeDecision: Judge<Decision> = (value, _, { isThere, openingsNow, visible }) => {
	const { role, candidate } = value
	const openings = openingsNow('candidates', candidate)
	const isSeen = openings !== undefined && sees(visible, openings)
	return isThere(role) && isSeen ? { value } : refuseEntry('invalid')
}

const judgeOperation: Judge<Operation> = (sent, stored, context) => {
	const { state, signed, visible, isBroughtIn } = context
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
function ownPatch(patch: Patch, { visible, references }: JudgeContext): Patch {
	if (patch.store !== 'candidates' || visible === 'all') return patch
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
	const created = visibleCreated(chunk.created, context.visible)
	return { ...chunk, created, patches: patches.map((patch) => ownPatch(patch, context)) }
}

const judgePatches: Judge<PatchChunk> = (sent, stored, context) => {
	const { visible, openingsOfPatches, openingsNow } = context
	const openings = openingsNow('operations', sent.operation)
	if (openings === undefined) return refuseEntry('invalid')
	if (stored) {
		const areSeen = openingsOfPatches(stored, true).map((one) => sees(visible, one))
		return narrowedChunk(sent, { stored, areSeen, visible }) ?? refuseEntry('invalid')
	}
	const isTheirs = openingsOfPatches(sent, false).every((one) => sees(visible, one))
	return isTheirs && context.isOwn(sent.operation)
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
