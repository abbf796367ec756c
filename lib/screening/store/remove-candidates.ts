import type { Changes } from '../database/record-store'
import { forgetPeople } from '../log/forget-people'
import { type Candidate, maxErasures, type Settings } from '../model/records'
import type { DeskStore } from './desk-store'

/** The keys of set-aside decisions that match by role and candidate. */
const setAsideDecisions = (
	store: Pick<DeskStore, 'setAside'>,
	isTheirs: (role: string, candidate: string) => boolean,
): IDBValidKey[] =>
	store.setAside().flatMap(({ store: name, key }) => {
		const [role = '', candidate = ''] = name === 'decisions' ? String(key).split(' ') : []
		return isTheirs(role, candidate) ? [key] : []
	})

/** The sheets that no candidate but the given ones came from. */
const unusedSheets = (store: DeskStore, gone: ReadonlySet<string>) => {
	const staying = [...store.candidates.values()].filter(({ key }) => !gone.has(key))
	const used = new Set(staying.map(({ source }) => source.kind === 'sheet' && source.sheet))
	return [...store.sheets.keys()].filter((id) => !used.has(id))
}

/** The changes that remove candidates for good, with their decisions, their history, and sheets that only they came from. */
async function removalOf(
	store: DeskStore,
	keys: readonly string[],
	why: Settings['erasures'][number]['why'],
): Promise<Changes> {
	const gone = new Set(keys)
	const forgotten = await forgetPeople(store.log, gone, { keepsHeads: false })
	const settings = store.settings()
	const erasure = { on: store.today(), count: keys.length, why }
	return {
		put: {
			...forgotten.put,
			settings: [{ ...settings, erasures: [...settings.erasures, erasure].slice(-maxErasures) }],
		},
		remove: {
			...forgotten.remove,
			candidates: keys,
			decisions: [
				...[...store.decisions].filter(([, { candidate }]) => gone.has(candidate)).map(([key]) => key),
				...setAsideDecisions(store, (_, candidate) => gone.has(candidate)),
			],
			sheets: unusedSheets(store, gone),
		},
	}
}

/** Removes candidates for good. */
export async function removeCandidates(
	store: DeskStore,
	keys: readonly string[],
	why: Settings['erasures'][number]['why'],
): Promise<void> {
	await store.commit(async () => {
		const known = keys.filter((key) => store.candidates.has(key))
		return known.length > 0 ? { changes: await removalOf(store, known, why) } : null
	}, {})
}

/** Removes a role with its decisions, and for good the candidates that were considered for no other role. */
export async function removeRole(store: DeskStore, id: string): Promise<void> {
	const isOnlyRole = ({ roles }: Candidate) => (roles === 'all' ? store.roles.size === 1 : roles.length === 1)
	await store.commit(async () => {
		if (!store.roles.has(id)) return null
		const mine = store.of(id)
		const gone = mine.filter(isOnlyRole).map(({ key }) => key)
		const { put = {}, remove = {} } = gone.length > 0 ? await removalOf(store, gone, 'removed') : {}
		const staying = mine.flatMap((one) =>
			isOnlyRole(one) || one.roles === 'all'
				? []
				: [{ ...one, roles: one.roles.filter((role) => role !== id) }],
		)
		const decisions = [...store.decisions].filter(([, { role }]) => role === id).map(([key]) => key)
		const changes: Changes = {
			put: { ...put, candidates: staying },
			remove: {
				...remove,
				roles: [id],
				decisions: [
					...(remove.decisions ?? []),
					...decisions,
					...setAsideDecisions(store, (role) => role === id),
				],
			},
		}
		return { changes }
	}, {})
}
