import { historyOf } from '../backup/history-of'
import type { BackupHistory } from '../backup/read-backup'
import { writeRecords } from '../backup/write-backup'
import type { Operation, Patch, PatchChunk } from '../model/operations'
import { ownRulesOf } from '../model/own-parameters'
import { withProgressOf } from '../model/own-progress'
import type { Candidate } from '../model/records'
import type { DeskStore } from '../store/desk-store'

/** A candidate's patch, reduced to what concerns one opening. */
function forRole({ before, after, ...patch }: Extract<Patch, { store: 'candidates' }>, role: string): Patch {
	const only = (state: Partial<Candidate>) => {
		const own = withProgressOf(state, role)
		return own.roles ? { ...own, roles: [role] } : own
	}
	return { ...patch, ...(before && { before: only(before) }), ...(after && { after: only(after) }) }
}

/** An opening's history: what was done to it, and to some of its candidates for it. */
async function historyFor(store: DeskStore, role: string, keys: ReadonlySet<string>): Promise<BackupHistory> {
	const chunks: PatchChunk[] = []
	for await (const chunk of store.log.chunks()) chunks.push(chunk)
	const whole = { operations: await store.log.operations(), patches: chunks }
	const history = await historyOf(whole, {
		keyOf: (key) => (keys.has(key) ? key : undefined),
		isRemoved: () => false,
	})
	const isForRole = (key: string) => key.startsWith(`${role} `)
	const patches = history.patches.flatMap((chunk): PatchChunk[] => {
		const { candidates = [], decisions = [], roles = [] } = chunk.created
		const created = {
			candidates,
			decisions: decisions.filter(isForRole),
			roles: roles.filter((id) => id === role),
		}
		const own = chunk.patches
			.filter(({ store: name, key }) =>
				name === 'candidates' ? true : name === 'roles' ? key === role : isForRole(key),
			)
			.map((patch) => (patch.store === 'candidates' ? forRole(patch, role) : patch))
		const count = own.length + candidates.length + created.decisions.length + created.roles.length
		return count > 0 ? [{ ...chunk, created, patches: own }] : []
	})
	const left = new Set(patches.map(({ operation }) => operation))
	const operations = history.operations.flatMap((operation): Operation[] =>
		left.has(operation.id) ? [{ ...operation, roles: [role] }] : [],
	)
	return { operations, patches }
}

/** The candidates of an opening who have not agreed to their record being shared. */
export const withoutConsent = (candidates: readonly Candidate[]): readonly Candidate[] =>
	candidates.filter(({ consents }) => consents?.sharing === undefined)

/**
 * A file with an opening, some of its candidates with their decisions and history, and the headings of their sheets;
 * nothing about other openings or people.
 */
export async function openingFile(
	store: DeskStore,
	id: string,
	keys: ReadonlySet<string>,
): Promise<Blob | null> {
	const role = store.roles.get(id)
	if (!role) return null
	const candidates = store
		.of(id)
		.filter(({ key }) => keys.has(key))
		.map((candidate) => ({ ...withProgressOf(candidate, id), roles: [id] }))
	const shared = new Set(candidates.map(({ key }) => key))
	const used = new Set(
		candidates.flatMap(({ source, gone }) => [source.kind === 'sheet' ? source.sheet : undefined, gone]),
	)
	const sheets = [...store.sheets.values()].flatMap(({ said: _, ...sheet }) =>
		used.has(sheet.id) ? [sheet] : [],
	)
	const decisions = [...store.decisions.values()].filter(
		(decision) => decision.role === id && shared.has(decision.candidate),
	)
	const { operations, patches } = await historyFor(store, id, shared)
	const { versions } = ownRulesOf(store.settings())
	const records = { roles: [role], candidates, sheets, decisions, operations, patches }
	return writeRecords(records, store.today(), { versions })
}
