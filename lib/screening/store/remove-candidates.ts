import { maxErasures } from '@/lib/limits/limits'
import type { Changes } from '../database/record-store'
import { forgetPeople } from '../log/forget-people'
import { withoutProgressOf } from '../model/own-progress'
import type { Candidate } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import { noteRemoved } from '../removed/note-removed'
import type { DeskStore } from './desk-store'
import { tableKey } from './device-notes'
import { rememberedBy, withoutCells, withoutWords } from './remembered-cells'
import { retentionEndOf } from './retention'

/** The keys of set-aside decisions that match by role and candidate. */
const setAsideDecisions = (
	store: Pick<DeskStore, 'setAside'>,
	isTheirs: (role: string, candidate: string) => boolean,
): IDBValidKey[] =>
	store.setAside().flatMap(({ store: name, key }) => {
		const [role = '', candidate = ''] = name === 'decisions' ? String(key).split(' ') : []
		return isTheirs(role, candidate) ? [key] : []
	})

type Leaving = {
	readonly keys: ReadonlySet<string>
	/** The sheets that the log still refers to. */
	readonly inLog: ReadonlySet<string>
	readonly words: ReturnType<typeof rememberedBy>
}

/**
 * Removes the sheets from which nobody who stays came; from the others, the remembered meanings of cells of those who
 * leave.
 */
function sheetsAfter(store: DeskStore, { keys, inLog, words }: Leaving) {
	const staying = [...store.candidates.values()].filter(({ key }) => !keys.has(key))
	const used = new Set<unknown>(inLog)
	for (const { source, gone } of staying) {
		if (source.kind === 'sheet') used.add(source.sheet)
		used.add(gone)
	}
	const texts = words.absentFrom(staying)
	const all = [...store.sheets.values()]
	return {
		texts,
		remove: all.filter(({ id }) => !used.has(id)).map(({ id }) => id),
		put: all.flatMap((sheet) => {
			const left = withoutWords(sheet, texts)
			return used.has(sheet.id) && left !== sheet ? [left] : []
		}),
	}
}

/**
 * The changes that remove candidates for good, with their decisions, their history, remembered meanings of their
 * cells alone, and sheets that only they came from. Only the fact that they were removed stays, as keys and hashes.
 */
async function removalOf(
	store: DeskStore,
	keys: readonly string[],
	why: RemovedCandidate['why'],
): Promise<Changes> {
	const on = store.today()
	const people = keys.flatMap((key) => store.candidates.get(key) ?? [])
	const gone = new Set(keys)
	const pieces = await store.pieces.get()
	const words = rememberedBy(store.sheets.values(), pieces)
	const ids = new Map<string, readonly string[]>()
	for (const { key, id, alsoKeys = [], alsoIds = [] } of people) {
		for (const merged of alsoKeys) ids.set(merged, [])
		ids.set(key, [id, ...alsoIds])
	}
	for (const { cells } of people) words.note(cells)
	const forgotten = await forgetPeople(store.log, gone, {
		keepsHeads: false,
		isStored: (key) => store.candidates.has(key),
		onForgotten: (patch) => {
			if (patch.store !== 'candidates') return
			const { key, before, after, into } = patch
			words.note(before?.cells)
			words.note(after?.cells)
			if (into !== undefined && !store.candidates.has(key)) ids.set(key, [before?.id ?? ''])
		},
	})
	const noted = await noteRemoved(store.log, ids, { on, why })
	const settings = store.settings()
	const erasure = { on, count: keys.length, why }
	const sheets = sheetsAfter(store, { keys: gone, inLog: forgotten.sheets, words })
	const left = withoutCells(pieces, sheets.texts)
	return {
		put: {
			...forgotten.changes.put,
			...noted.put,
			sheets: sheets.put,
			settings: [{ ...settings, erasures: [...settings.erasures, erasure].slice(-maxErasures) }],
			...(left.length < pieces.length && { device: [{ name: 'pieces', value: left }] }),
		},
		remove: {
			...forgotten.changes.remove,
			...noted.remove,
			candidates: keys,
			decisions: [
				...[...store.decisions].filter(([, { candidate }]) => gone.has(candidate)).map(([key]) => key),
				...setAsideDecisions(store, (_, candidate) => gone.has(candidate)),
			],
			sheets: sheets.remove,
		},
	}
}

/** Removes candidates for good. */
export async function removeCandidates(
	store: DeskStore,
	keys: readonly string[],
	why: RemovedCandidate['why'],
): Promise<void> {
	await store.commit(async () => {
		const known = keys.filter((key) => store.candidates.has(key))
		return known.length > 0 ? { changes: await removalOf(store, known, why) } : null
	}, {})
	await store.pieces.get()
}

/** Removes a role with its decisions, and for good the candidates that were considered for no other role. */
export async function removeRole(store: DeskStore, id: string): Promise<void> {
	const isOnlyRole = ({ roles }: Candidate) => (roles === 'all' ? store.roles.size === 1 : roles.length === 1)
	await store.commit(async () => {
		if (!store.roles.has(id)) return null
		const mine = store.of(id)
		const gone = mine.filter(isOnlyRole).map(({ key }) => key)
		const { put = {}, remove = {} } = gone.length > 0 ? await removalOf(store, gone, 'removed') : {}
		const staying = mine.flatMap((one) => {
			const left = withoutProgressOf(one, id)
			if (isOnlyRole(one) || (one.roles === 'all' && left === one)) return []
			return [one.roles === 'all' ? left : { ...left, roles: one.roles.filter((role) => role !== id) }]
		})
		const decisions = [...store.decisions].filter(([, { role }]) => role === id).map(([key]) => key)
		const changes: Changes = {
			put: { ...put, candidates: staying },
			remove: {
				...remove,
				roles: [id],
				device: [tableKey(id)],
				decisions: [
					...(remove.decisions ?? []),
					...decisions,
					...setAsideDecisions(store, (role) => role === id),
				],
			},
		}
		return { changes }
	}, {})
	await store.pieces.get()
}

/**
 * Drops the notes on deleted people that a new retention period makes unnecessary: no copy of their records made
 * before the deletion is still within retention.
 */
export async function forgetRemoved(store: DeskStore): Promise<void> {
	const { keptDays } = store.settings()
	await store.commit(async () => {
		const over = (await store.log.removed()).filter(
			({ on }) => retentionEndOf({ savedOn: on }, [], keptDays) < store.today(),
		)
		return over.length > 0 ? { changes: { remove: { removed: over.map(({ key }) => key) } } } : null
	}, {})
}
