import type { Operation, Patch, PatchedStore } from '../model/operations'
import type { Candidate, Decision, Role } from '../model/records'
import type { OperationPlan, PatchedMaps } from './assemble-operation'
import type { DeskLog } from './desk-log'
import { withDifference } from './record-difference'
import type { LeftReason, LeftRecord } from './undo-operation'

/** The effect of a redo. */
export type RedoPlan = {
	readonly planned: OperationPlan
	/** The number of records restored to the state in which the operation had left them. */
	readonly redone: number
	readonly left: readonly LeftRecord[]
}

type Maps = PatchedMaps & { readonly decisionsOf: (candidate: string) => readonly Decision[] }
type PatchOf<N extends PatchedStore> = Extract<Patch, { store: N }>

/** Whether an undone operation can be redone: not if what it had created was deleted for good. */
export async function canBeRedone(log: DeskLog, { id }: Operation): Promise<boolean> {
	for await (const { created } of log.chunks(id)) {
		const { candidates = [], roles = [], sheets = [] } = created
		if (candidates.length + roles.length + sheets.length > 0) return false
	}
	return true
}

/**
 * Plans to redo an operation that was undone, as far as the state after the undo still holds: a record that was
 * decided on or changed since is left as it is. Records that were deleted since are skipped, and two merged records
 * are merged again only if both still exist.
 */
export async function planRedo(
	maps: Maps,
	log: DeskLog,
	{ operation, undo }: { readonly operation: Operation; readonly undo: Operation },
): Promise<RedoPlan> {
	const patches: Patch[] = []
	for await (const chunk of log.chunks(operation.id)) patches.push(...chunk.patches)
	const { sequence: version } = operation
	const candidates: Candidate[] = []
	const decisions: Decision[] = []
	const roles: Role[] = []
	const gone = { candidates: [] as string[], decisions: [] as string[] }
	const into = new Map<string, string>()
	const left: LeftRecord[] = []
	const leftPeople = new Set<string>()
	const nameOf = (key: string) => maps.candidates.get(key)?.name || maps.candidates.get(key)?.id || ''

	/** Why a candidate cannot be restored to the state after the operation; null if they can, or are in it already. */
	function heldBy(key: string, was: number): LeftReason | null {
		const current = maps.candidates.get(key)
		if (!current || current.version === version) return null
		if (maps.decisionsOf(key).some((decision) => (decision.version ?? 0) > undo.sequence)) return 'decided'
		return (current.version ?? 0) === was ? null : 'changed'
	}
	function leave(store: PatchedStore, key: string, why: LeftReason) {
		if (store === 'candidates') leftPeople.add(key)
		left.push({ store, key, name: store === 'roles' ? (maps.roles.get(key)?.name ?? '') : nameOf(key), why })
	}

	function redoCandidate(patch: PatchOf<'candidates'>) {
		const { key, was, after, into: other } = patch
		const current = maps.candidates.get(key)
		if (!current || (current.version ?? 0) !== was) return
		if (after) candidates.push({ ...withDifference(current, patch), version })
		else if (other) {
			gone.candidates.push(key)
			into.set(key, other)
		}
	}
	function redoDecision({ key, was, before, after }: PatchOf<'decisions'>) {
		const [role = '', candidate = ''] = key.split(' ')
		const current = maps.decisions.get(key)
		if (leftPeople.has(candidate) || !maps.roles.has(role) || !maps.candidates.has(candidate)) return
		const isAsLeft = after ? current?.version === after.version : current === undefined
		const stands = before ? (current?.version ?? -1) === was : current === undefined
		if (isAsLeft) return
		if (!stands) leave('decisions', candidate, 'decided')
		else if (after) decisions.push(after as Decision)
		else gone.decisions.push(key)
	}
	function redoRole(patch: PatchOf<'roles'>) {
		const { key, was } = patch
		const current = maps.roles.get(key)
		if (!current || current.version === version) return
		if ((current.version ?? 0) !== was) leave('roles', key, 'changed')
		else roles.push({ ...withDifference(current, patch), version })
	}

	const ofPeople = patches.filter((patch) => patch.store === 'candidates')
	for (const { key, was } of ofPeople) {
		const why = heldBy(key, was)
		if (why) leave('candidates', key, why)
	}
	// If one side of a merge was deleted, only the other one is remembered.
	const canMerge = left.length === 0 && ofPeople.filter(({ key }) => maps.candidates.has(key)).length === 2
	if (operation.kind !== 'merge' || canMerge) {
		for (const patch of ofPeople) if (!leftPeople.has(patch.key)) redoCandidate(patch)
		for (const patch of patches) {
			if (patch.store === 'decisions') redoDecision(patch)
			else if (patch.store === 'roles') redoRole(patch)
		}
	}
	return {
		planned: { put: { candidates, decisions, roles }, remove: gone, into, hasVersions: true },
		redone:
			candidates.length + decisions.length + roles.length + gone.candidates.length + gone.decisions.length,
		left,
	}
}
