import type { Candidate } from '../model/records'
import type { DeskStore } from './desk-store'

/** Removes a role with its decisions, and the candidates that were considered for no other role. */
export async function removeRole(store: DeskStore, id: string) {
	const isOnlyRole = ({ roles }: Candidate) => (roles === 'all' ? store.roles.size === 1 : roles.length === 1)
	const mine = store.of(id)
	await store.removeCandidates(
		mine.filter(isOnlyRole).map(({ key }) => key),
		'removed',
	)
	const staying = mine.flatMap((one) =>
		isOnlyRole(one) || one.roles === 'all'
			? []
			: [{ ...one, roles: one.roles.filter((role) => role !== id) }],
	)
	const gone = [...store.decisions].filter(([, { role }]) => role === id).map(([key]) => key)
	const setAside = store.setAsideDecisions((role) => role === id)
	store.roles.delete(id)
	for (const one of staying) store.candidates.set(one.key, one)
	for (const key of gone) store.decisions.delete(key)
	await store.write({
		put: { candidates: staying },
		remove: { roles: [id], decisions: [...gone, ...setAside] },
	})
}
