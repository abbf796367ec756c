import { isSameValue } from '@/lib/exchange/same-value'
import type { Actor } from '@/lib/screening/model/actor'
import type { Candidate, Decision } from '@/lib/screening/model/records'

/** States of a candidate, or parts of them, whose signatures are known to be right. */
type Signed = Partial<Candidate>

type By = { readonly by: Actor }
type Entries = Readonly<Record<string, object>>

const isBy = (entry: object): entry is By => 'by' in entry

/** Signs an entry with the member's name unless one of the known states has it under its present name. */
function signed<T extends object>(entry: T, name: string, isKnown: (entry: T) => boolean): T {
	return !isBy(entry) || entry.by.name === name || isKnown(entry) ? entry : { ...entry, by: { name } }
}

function signedEntries<M extends 'notes' | 'origins' | 'documents'>(
	candidate: Candidate,
	member: M,
	{ name, known }: Signing,
) {
	const entries = candidate[member] as Entries | undefined
	if (!entries) return {}
	const set = Object.entries(entries).map(([key, entry]) => [
		key,
		signed(entry, name, (one) =>
			known.some((state) => isSameValue((state[member] as Entries | undefined)?.[key], one)),
		),
	])
	return { [member]: Object.fromEntries(set) }
}

type Signing = {
	/** The name of the signed-in member. */
	readonly name: string
	readonly known: readonly Signed[]
}

/** Whether a candidate has an entry that was signed by somebody other than the member. */
function hasOtherNames({ notes, origins, documents, kept, progress }: Candidate, name: string): boolean {
	const all = [
		...Object.values(notes ?? {}),
		...Object.values(origins ?? {}),
		...Object.values(documents ?? {}),
		...Object.values(progress ?? {}).flatMap(({ asked }) => asked ?? []),
		...(kept ? [kept] : []),
	]
	return all.some((entry) => isBy(entry) && entry.by.name !== name)
}

/**
 * The candidate with everything signed by the member that is not known to be somebody else's: notes, corrections, documents
 * seen, questions asked, a reason to keep the record. The same object if nothing changes.
 */
export function signCandidate(candidate: Candidate, signing: Signing): Candidate {
	const { name, known } = signing
	if (!hasOtherNames(candidate, name)) return candidate
	const { kept, progress } = candidate
	const setProgress = Object.entries(progress ?? {}).map(([role, { asked, ...others }]) => {
		const isKnown = (one: object) => known.some((state) => isSameValue(state.progress?.[role]?.asked, one))
		return [role, { ...others, ...(asked && { asked: signed(asked, name, isKnown) }) }]
	})
	const set = {
		...candidate,
		...signedEntries(candidate, 'origins', signing),
		...signedEntries(candidate, 'notes', signing),
		...signedEntries(candidate, 'documents', signing),
		...(kept && { kept: signed(kept, name, (one) => known.some((state) => isSameValue(state.kept, one))) }),
		...(progress && { progress: Object.fromEntries(setProgress) }),
	}
	return isSameValue(set, candidate) ? candidate : set
}

const isSameDecision = (one: Decision, other: Decision) =>
	one.role === other.role &&
	one.choice === other.choice &&
	one.by === other.by &&
	one.reason === other.reason &&
	one.on === other.on

/**
 * The decision, signed by the member unless somebody else is known to have made it, for instance when an undo brings it
 * back.
 */
export const signDecision = (decision: Decision, name: string, known: readonly Decision[]): Decision =>
	decision.by === name || known.some((one) => isSameDecision(one, decision))
		? decision
		: { ...decision, by: name }
