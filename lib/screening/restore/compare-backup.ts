import type { Backup } from '../backup/read-backup'
import { decisionKey } from '../database/record-store'
import { type DifferenceList, differenceList } from '../difference/difference-list'
import { type IncomingDifference, incomingDifferences } from '../difference/differences'
import { withAge } from '../model/age'
import type { Candidate, Decision } from '../model/records'
import type { RemovedCandidate } from '../model/removed'
import { countSensitive, withoutSensitive } from '../model/sensitive'
import { type RemovedPeople, removedPeople } from '../removed/removed-people'
import { storedChecker } from '../store/check-stored'
import type { DeskStore } from '../store/desk-store'
import { compareDecisions, type OtherDecision } from './compare-decisions'
import { type ComparedRoles, compareRoles } from './compare-roles'
import { type PastValues, pastValues } from './past-values'
import { samePeople } from './same-people'

/** A person in a file, and who they are here. */
export type HeldPerson = {
	/** The index in the file. */
	readonly at: number
	readonly theirs: Candidate
	/** Null for a new person. */
	readonly known: Candidate | null
	/** How many sensitive answers are left out because the person has withdrawn their consent here. */
	readonly withheld: number
	/** The record of their deletion, if the file brings them back. */
	readonly removed: RemovedCandidate | null
	readonly differences: readonly IncomingDifference[]
	/** Whether the file considers them for openings for which they are not considered here. */
	readonly isConsideredFurther: boolean
}

/** What restoring a file would change, before any choices are made. */
export type RestoreComparison = {
	readonly day: string
	readonly people: readonly HeldPerson[]
	/** Known people with differences; their row is the index in the file. */
	readonly list: DifferenceList
	readonly roles: ComparedRoles
	readonly decisions: { readonly fresh: readonly Decision[]; readonly other: readonly OtherDecision[] }
	/** The people who were deleted here. */
	readonly removed: RemovedPeople
	readonly past: PastValues
	/** The key here of a person in the file, by their key there. */
	readonly keyOf: (theirs: string) => string | undefined
}

/** The file's candidates, read by this version as of today, each key once. */
function readable({ candidates }: Backup, hasRole: (role: string) => boolean, day: string): Candidate[] {
	const check = storedChecker()
	const byKey = new Map(candidates.map((candidate) => [candidate.key, candidate]))
	return [...byKey.values()].map((candidate) => {
		const { roles } = candidate
		const considered = roles === 'all' ? roles : roles.filter(hasRole)
		return withAge(check.candidate({ ...candidate, roles: considered }), day)
	})
}

const isConsidered = (known: Candidate, { roles }: Candidate) =>
	known.roles === 'all' || (roles !== 'all' && roles.every((role) => known.roles.includes(role)))

/**
 * Compares a file with what is here; nothing is stored. People who were deleted here are left out, with their
 * decisions, except those of `anyway`.
 */
export async function compareBackup(
	store: DeskStore,
	backup: Backup,
	anyway: readonly number[] = [],
): Promise<RestoreComparison> {
	const day = store.today()
	const past = await pastValues(store.log)
	const removed = await removedPeople(store)
	const roles = compareRoles(backup.roles, store.roles)
	const newRoles = new Set(roles.fresh.map(({ id }) => id))
	const hasRole = (role: string) => store.roles.has(role) || newRoles.has(role)
	const theirs = readable(backup, hasRole, day)
	const found = samePeople(theirs, store.candidates)
	const list = differenceList()
	const keys = new Map<string, string>()

	function held(saved: Candidate, at: number): HeldPerson {
		const { known = null, isBeside = false } = found.get(saved.key) ?? {}
		const one = known?.withdrawn ? withoutSensitive(saved, null) : saved
		const withheld = one === saved || isBeside ? 0 : countSensitive(saved)
		const gone = known ? null : (removed.withKey(one.key) ?? removed.withId(one.id) ?? null)
		const differences =
			known && !isBeside
				? incomingDifferences(known, one, { held: (...field) => past.held(known.key, ...field) })
				: []
		if (known && differences.length > 0) list.add({ key: known.key, row: at, differences })
		if (!gone || anyway.includes(at)) keys.set(one.key, known?.key ?? one.key)
		const isConsideredFurther = known !== null && !isConsidered(known, one)
		return { at, theirs: one, known, withheld, removed: gone, differences, isConsideredFurther }
	}
	const people = theirs.map(held)
	const keyOf = (candidate: string) => keys.get(candidate)
	const decided = new Map(backup.decisions.map((one) => [decisionKey(one.role, one.candidate), one]))
	const { decisions } = store
	return {
		day,
		people,
		list,
		roles,
		decisions: compareDecisions([...decided.values()], { decisions, past, keyOf, hasRole }),
		removed,
		past,
		keyOf,
	}
}
