import { isSameValue } from '@/lib/exchange/same-value'
import { candidateMembers } from '@/lib/records/candidate'
import type { NamesWith } from '@/lib/records/derive/names-with'
import type { CandidateMember, Signature } from '@/lib/records/member'
import type { Actor } from '@/lib/screening/model/actor'
import type { Progress } from '@/lib/screening/model/progress'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { entriesIn } from '@/rules/keys'

/** States of a candidate, or parts of them, whose signatures are known to be right. */
type Signed = Partial<Candidate>

type By = { readonly by: Actor }
type Entries = Readonly<Record<string, object>>

const isBy = (entry: object): entry is By => 'by' in entry

/** Signs an entry with the member's name unless one of the known states has it under its present name. */
function signed<T extends object>(entry: T, name: string, isKnown: (entry: T) => boolean): T {
	return !isBy(entry) || entry.by.name === name || isKnown(entry) ? entry : { ...entry, by: { name } }
}

type Signing = {
	/** The name of the signed-in member. */
	readonly name: string
	readonly known: readonly Signed[]
}

/** Signs the entries of a member by their names; `known` has the same member of each known state. */
const signedEntries = (entries: Entries, name: string, known: readonly (Entries | undefined)[]): Entries =>
	Object.fromEntries(
		Object.entries(entries).map(([key, entry]) => [
			key,
			signed(entry, name, (one) => known.some((state) => isSameValue(state?.[key], one))),
		]),
	)

type Sign = (value: never, name: string, known: readonly never[]) => unknown

/** How a member is signed in parts of it. */
const ownWays: { readonly [K in NamesWith<typeof candidateMembers, 'signature', 'own-way'>]: Sign } = {
	/** Who has asked by a personal link, by opening. */
	progress: (progress: Readonly<Record<string, Progress>>, name, known: readonly Candidate['progress'][]) =>
		Object.fromEntries(
			Object.entries(progress).map(([role, { asked, ...others }]) => {
				const isKnown = (one: object) => known.some((state) => isSameValue(state?.[role]?.asked, one))
				return [role, { ...others, ...(asked && { asked: signed(asked, name, isKnown) }) }]
			}),
		),
}

const ways: { readonly [S in Exclude<Signature, 'none' | 'own-way'>]: Sign } = {
	itself: (value: object, name, known: readonly unknown[]) =>
		signed(value, name, (one) => known.some((state) => isSameValue(state, one))),
	'by-entry': signedEntries,
}

/** How each member that is signed is signed. */
const signers = entriesIn<keyof Candidate, CandidateMember>(candidateMembers).flatMap(
	([member, { signature }]): [keyof Candidate, Sign][] => {
		if (signature === 'none') return []
		return [[member, signature === 'own-way' ? ownWays[member as keyof typeof ownWays] : ways[signature]]]
	},
)

/**
 * The candidate with everything signed by the member that is not known to be somebody else's: notes, corrections, documents
 * seen, questions asked, a reason to keep the record. The same object if nothing changes.
 */
export function signCandidate(candidate: Candidate, { name, known }: Signing): Candidate {
	const set: Record<string, unknown> = { ...candidate }
	for (const [member, sign] of signers) {
		const given = candidate[member]
		if (given === undefined) continue
		set[member] = sign(given as never, name, known.map((state) => state[member]) as never[])
	}
	return isSameValue(set, candidate) ? candidate : (set as Candidate)
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
