import type { Operation, Patch, PatchedStore } from '../model/operations'
import type { Candidate, Decision, Role } from '../model/records'
import type { OperationPlan, PatchedMaps } from './assemble-operation'
import type { DeskLog } from './desk-log'
import { forgetPeople } from './forget-people'
import { reversed, withDifference } from './record-difference'

/** Why an undo or redo leaves a record as it is: it was decided on, or changed, since. */
export type LeftReason = 'decided' | 'changed'

/** A record that an undo leaves as it is. */
export type LeftRecord = {
	readonly store: PatchedStore
	readonly key: string
	/** The name, or else the employer's id for the person. */
	readonly name: string
	readonly why: LeftReason
}

/** The effect of an undo. */
export type UndoPlan = {
	readonly planned: OperationPlan
	/** The number of records restored to their previous state. */
	readonly undone: number
	readonly left: readonly LeftRecord[]
}

type Maps = PatchedMaps & { readonly decisionsOf: (candidate: string) => readonly Decision[] }

/**
 * Plans to undo an operation, as far as the state after it still holds: a record that was decided on or changed since
 * is left as it is. Records that were deleted since are skipped.
 */
export async function planUndo(maps: Maps, log: DeskLog, operation: Operation): Promise<UndoPlan> {
	const { sequence } = operation
	const candidates = new Map<string, Candidate>()
	const decisions = new Map<string, Decision>()
	const roles = new Map<string, Role>()
	const forget: string[] = []
	const goneDecisions: string[] = []
	const newRoles: string[] = []
	const newSheets: string[] = []
	const left: LeftRecord[] = []
	const leftPeople = new Set<string>()

	const leave = (store: PatchedStore, key: string, why: LeftReason) => {
		const candidate = store === 'decisions' ? (key.split(' ')[1] ?? '') : key
		const name =
			store === 'roles'
				? maps.roles.get(key)?.name
				: maps.candidates.get(candidate)?.name || maps.candidates.get(candidate)?.id
		if (store === 'candidates') leftPeople.add(key)
		left.push({ store, key: candidate, name: name ?? '', why })
	}
	/** Why a candidate's previous state cannot be restored; null if it can. */
	const heldBy = ({ key, version = 0 }: Candidate): LeftReason | null => {
		if (maps.decisionsOf(key).some((decision) => (decision.version ?? 0) > sequence)) return 'decided'
		return version === sequence ? null : 'changed'
	}

	function undoCreated(key: string) {
		const current = maps.candidates.get(key)
		if (!current) return
		// A record that came with its history may have the number of an earlier operation.
		const why = heldBy({ ...current, version: Math.max(current.version ?? 0, sequence) })
		if (why) leave('candidates', key, why)
		else forget.push(key)
	}

	function undoCandidate(patch: Extract<Patch, { store: 'candidates' }>) {
		const { key, was, before, after, into } = patch
		const current = maps.candidates.get(key)
		if (!after) {
			// It was merged into another one, which must still be as it was left.
			const other = maps.candidates.get(into ?? '')
			if (current || !other) return
			const why = heldBy(other)
			if (why) return leave('candidates', other.key, why)
			candidates.set(key, { ...(before as Candidate), version: was })
			return
		}
		if (!current) return
		const why = heldBy(current)
		if (why) leave('candidates', key, why)
		else candidates.set(key, { ...withDifference(current, reversed(patch)), version: was })
	}

	function undoDecision({ key, was, before, after }: Extract<Patch, { store: 'decisions' }>) {
		const current = maps.decisions.get(key)
		const stands = after ? current?.version === after.version : current === undefined
		const [role = '', candidate = ''] = key.split(' ')
		if (leftPeople.has(candidate) || !maps.roles.has(role)) return
		if (!stands) {
			if (current) leave('decisions', key, 'decided')
			return
		}
		if (!before) goneDecisions.push(key)
		else if (maps.candidates.has(candidate) || candidates.has(candidate))
			decisions.set(key, { ...(before as Decision), version: was })
	}

	function undoRole(patch: Extract<Patch, { store: 'roles' }>) {
		const { key, was } = patch
		const current = maps.roles.get(key)
		if (!current) return
		if (current.version !== sequence) leave('roles', key, 'changed')
		else roles.set(key, { ...withDifference(current, reversed(patch)), version: was })
	}

	for await (const { created, patches } of log.chunks(operation.id)) {
		for (const key of created.candidates ?? []) undoCreated(key)
		for (const patch of patches) {
			if (patch.store === 'candidates') undoCandidate(patch)
			else if (patch.store === 'roles') undoRole(patch)
		}
		for (const patch of patches) if (patch.store === 'decisions') undoDecision(patch)
		newRoles.push(...(created.roles ?? []).filter((key) => (maps.roles.get(key)?.version ?? 0) <= sequence))
		newSheets.push(...(created.sheets ?? []))
	}
	const gone = new Set(forget)
	const forgotten =
		gone.size > 0
			? await forgetPeople(log, gone, { keepsHeads: true, isStored: (key) => maps.candidates.has(key) })
			: null
	const staying = [...maps.candidates.values(), ...candidates.values()].filter(({ key }) => !gone.has(key))
	const usedSheets = new Set(staying.map(({ source }) => source.kind === 'sheet' && source.sheet))
	const usedRoles = new Set(staying.flatMap((one) => (one.roles === 'all' ? newRoles : one.roles)))
	const goneRoles = newRoles.filter((id) => !usedRoles.has(id))
	return {
		planned: {
			put: {
				candidates: [...candidates.values()],
				decisions: [...decisions.values()],
				roles: [...roles.values()],
			},
			remove: {
				decisions: goneDecisions,
				roles: goneRoles,
				sheets: newSheets.filter((id) => !usedSheets.has(id)),
			},
			forget,
			hasVersions: true,
			...(forgotten && { also: forgotten.changes }),
		},
		undone:
			candidates.size + decisions.size + roles.size + forget.length + goneDecisions.length + goneRoles.length,
		left,
	}
}
