import type { ChangeListener } from '@/lib/screening/desk/change-listener'
import { rolesOf } from '@/lib/screening/desk/desk-people'
import { recordDifference, withDifference } from '@/lib/screening/log/record-difference'
import type { Operation, OperationKind, Patch } from '@/lib/screening/model/operations'
import { randomId } from '@/lib/screening/model/random-id'
import type { Candidate, Decision, Role, Settings } from '@/lib/screening/model/records'
import type { DeskStore } from '@/lib/screening/store/desk-store'
import { sanitizeReason } from '@/lib/screening/store/sanitize-records'
import type { Conflict } from '../device/exchange-issue'

type Chosen = { readonly conflict: Conflict; readonly reason: string }

const kinds: Readonly<Record<'candidates' | 'decisions' | 'roles', OperationKind>> = {
	candidates: 'edit',
	decisions: 'decide',
	roles: 'role',
}

/** A record as one side has it, based on its current state: everything else that has changed since is kept. */
function withSide<T extends object>(current: T | undefined, { mine, theirs }: Conflict): T {
	const difference = current && theirs && recordDifference(theirs, mine as object)
	return difference ? withDifference(current, difference) : (mine as T)
}

/** Resolves a conflict in favour of this device's change. */
async function keepMine(store: DeskStore, { conflict, reason }: Chosen): Promise<Operation | null> {
	const { key, mine } = conflict
	const why = { ...(reason && { reason }) }
	switch (conflict.store) {
		case 'candidates': {
			const known = (mine ?? store.candidates.get(key)) as Candidate | undefined
			return store.transact({ kind: kinds.candidates, roles: known ? rolesOf([known]) : [], ...why }, () =>
				mine === null
					? { remove: { candidates: [key] } }
					: { put: { candidates: [withSide(store.candidates.get(key), conflict)] } },
			)
		}
		case 'decisions': {
			const kind = mine === null ? 'withdraw' : kinds.decisions
			return store.transact({ kind, roles: [key.split(' ')[0] ?? ''], ...why }, () =>
				mine === null ? { remove: { decisions: [key] } } : { put: { decisions: [mine as Decision] } },
			)
		}
		case 'roles':
			return store.transact({ kind: kinds.roles, roles: [key], ...why }, () =>
				mine === null
					? { remove: { roles: [key] } }
					: { put: { roles: [withSide<Role>(store.roles.get(key), conflict)] } },
			)
		case 'settings':
			await store.saveSettings((mine ?? {}) as Partial<Settings>)
			return null
		case 'sheets':
		case 'operations':
		case 'patches':
		case 'removed':
			throw new Error(`nobody chooses between two ${conflict.store}`)
	}
}

/** The history entry for a value that was discarded: from this device's to the others'. */
function patchOf({ store, key, mine, theirs }: Conflict): Patch | null {
	if (!mine || !theirs) return null
	const difference = store === 'decisions' ? { before: mine, after: theirs } : recordDifference(mine, theirs)
	const { version: was = 0 } = mine as { readonly version?: number }
	return difference && ({ store, key, was, ...difference } as Patch)
}

/** Notes in the history that the others' version of a record was kept. */
async function keepTheirs(store: DeskStore, { conflict, reason }: Chosen): Promise<void> {
	const kind = kinds[conflict.store as keyof typeof kinds]
	const patch = kind ? patchOf(conflict) : null
	if (!kind || !patch) return
	const { key } = conflict
	const candidate = store.candidates.get(key)
	const roles =
		conflict.store === 'candidates' ? rolesOf(candidate ? [candidate] : []) : [key.split(' ')[0] ?? '']
	await store.commit((sequence) => {
		const id = randomId()
		const by = { name: store.member ?? '' }
		const at = new Date().toISOString()
		const why = { ...(reason && { reason }) }
		const operation: Operation = { id, sequence, at, by, kind, roles, created: 0, changed: 1, ...why }
		const chunk = { operation: id, part: 0, created: {}, patches: [patch] }
		return { operation, changes: { put: { operations: [operation], patches: [chunk] } } }
	}, {})
}

/** The desk's methods for resolving what two members have changed in the same place. */
export const choiceMethods = (store: DeskStore, onChange: ChangeListener) => ({
	/** Keeps one side; the other one stays in the history. */
	chooseSide: async (conflict: Conflict, side: 'mine' | 'theirs', reason: string): Promise<void> => {
		const chosen = { conflict, reason: sanitizeReason(reason) }
		if (side === 'mine') onChange('people', await keepMine(store, chosen))
		else {
			await keepTheirs(store, chosen)
			onChange('decisions', null)
		}
	},
	/** The operation that made a version of a record; undefined if unknown. */
	operationOf: async (version: number): Promise<Operation | undefined> =>
		(await store.log.operations()).find(({ sequence }) => sequence === version),
	/** The name of a record. */
	nameOf: (kind: string, key: string): string => {
		if (kind === 'roles') return store.roles.get(key)?.name ?? ''
		const candidate = store.candidates.get(kind === 'decisions' ? (key.split(' ')[1] ?? '') : key)
		return candidate?.name || candidate?.id || ''
	},
})
