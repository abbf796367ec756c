import type { Kept } from './desk-store'
import type { Candidate } from './model'

/** Removes a role with its decisions, and the candidates that were considered for nothing else. */
export async function removeRole(kept: Kept, id: string) {
	const isOnlyRole = ({ roles }: Candidate) => (roles === 'all' ? kept.roles.size === 1 : roles.length === 1)
	const mine = kept.of(id)
	await kept.removeCandidates(
		mine.filter(isOnlyRole).map(({ key }) => key),
		'removed',
	)
	const staying = mine.flatMap((one) =>
		isOnlyRole(one) || one.roles === 'all'
			? []
			: [{ ...one, roles: one.roles.filter((role) => role !== id) }],
	)
	const gone = [...kept.decisions].filter(([, { role }]) => role === id).map(([key]) => key)
	const setAside = kept.setAsideDecisions((role) => role === id)
	kept.roles.delete(id)
	for (const one of staying) kept.candidates.set(one.key, one)
	for (const key of gone) kept.decisions.delete(key)
	await kept.write({
		put: { candidates: staying },
		remove: { roles: [id], decisions: [...gone, ...setAside] },
	})
}
