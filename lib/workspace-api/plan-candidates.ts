import type { Fault } from '@/lib/api/faults'
import type { CandidateEntry } from '@/lib/api/program-candidates-schema'
import { incomingDifferences, withTheirs, withUnknowns } from '@/lib/screening/difference/differences'
import type { Field, IncomingPerson } from '@/lib/screening/difference/incoming-person'
import { originsOf } from '@/lib/screening/difference/origin-of'
import { isLikelyBirth, withAge } from '@/lib/screening/model/age'
import { randomId } from '@/lib/screening/model/random-id'
import type { Candidate } from '@/lib/screening/model/records'
import { sensitiveFacts } from '@/lib/screening/model/sensitive'

/** What is known about the candidates of a request. */
export type KnownPeople = {
	/** As the program sees them, by key. */
	readonly candidates: ReadonlyMap<string, Candidate>
	/** The keys of those who have an employer's id. */
	readonly keysOfId: ReadonlyMap<string, readonly string[]>
	/** The openings that the program sees, of those that the request names. */
	readonly openings: ReadonlySet<string>
	/** The days on which people with an id were deleted for good and not brought back since. */
	readonly deletedOn: ReadonlyMap<string, string>
}

/** What became of an entry; `kept`: in which fields what a person said stands against it. */
export type PlannedEntry = {
	readonly candidate: Candidate
	readonly was: 'added' | 'changed' | 'as-before'
	readonly kept: readonly Field[]
}

type Source = { readonly sheet: string; readonly day: string }

const personOf = ({ id = '', name = '', email, birthDate, facts }: CandidateEntry): IncomingPerson => ({
	id,
	name,
	...(email !== undefined && { email }),
	...(birthDate !== undefined && { birthDate }),
	facts: (facts ?? {}) as Candidate['facts'],
})

/** A candidate who is there, with what is new; what was corrected by a person or replied stays. */
function updated(known: Candidate, entry: CandidateEntry, { sheet, day }: Source): PlannedEntry {
	const person = personOf(entry)
	const differences = incomingDifferences(known, person)
	const taken = differences.filter(({ mark }) => mark === 'theirs')
	const kept = differences.filter(({ mark }) => mark !== 'theirs').map(({ field }) => field)
	const origins = originsOf(known)
	const isFromSheet = known.source.kind === 'sheet'
	const owned = isFromSheet ? known : { ...known, ...(origins && { origins }) }
	const told = withUnknowns(withTheirs(owned, taken, day), person)
	const roles =
		known.roles === 'all' ? known.roles : [...new Set([...known.roles, ...(entry.openings ?? [])])]
	const isOther = told !== owned || (roles !== 'all' && roles.length > known.roles.length)
	if (!isOther) return { candidate: known, was: 'as-before', kept }
	const source = isFromSheet ? known.source : ({ kind: 'sheet', sheet, row: 0 } as const)
	return { candidate: { ...told, roles, source }, was: 'changed', kept }
}

function added(entry: CandidateEntry, place: number, { sheet, day }: Source): PlannedEntry {
	const candidate: Candidate = {
		key: randomId(),
		...personOf(entry),
		roles: entry.openings ?? [],
		source: { kind: 'sheet', sheet, row: place + 1 },
		savedOn: day,
	}
	return { candidate: withAge(candidate, day), was: 'added', kept: [] }
}

/** The key of whom an entry is about; null for somebody new, or what is wrong. */
function keyFor({ key, id }: CandidateEntry, known: KnownPeople): string | null | { readonly fault: Fault } {
	if (key !== undefined)
		return known.candidates.has(key)
			? key
			: { fault: { pointer: '/key', detail: 'There is no candidate with this key here.' } }
	const found = id === undefined ? [] : (known.keysOfId.get(id.trim()) ?? [])
	if (found.length > 1)
		return {
			fault: { pointer: '/id', detail: `${found.length} candidates have this id: give the key of one.` },
		}
	return found[0] ?? null
}

function* faultsOf(
	entry: CandidateEntry,
	before: Candidate | null,
	{ known, day }: { readonly known: KnownPeople; readonly day: string },
): Generator<Fault> {
	for (const [place, opening] of (entry.openings ?? []).entries())
		if (!known.openings.has(opening))
			yield { pointer: `/openings/${place}`, detail: 'There is no such opening here.' }
	if (entry.birthDate !== undefined && !isLikelyBirth(entry.birthDate, day))
		yield { pointer: '/birthDate', detail: 'The check accepts no age that follows from this day.' }
	if (before?.withdrawn)
		for (const fact of sensitiveFacts)
			if ((entry.facts?.[fact] ?? null) !== null)
				yield {
					pointer: `/facts/${fact}`,
					detail: 'This person has withdrawn the consent to store this answer.',
				}
	if (before) return
	if (entry.id === undefined && entry.name === undefined)
		yield { pointer: '/id', detail: 'Somebody new needs an id or a name.' }
	if (entry.openings === undefined) yield { pointer: '/openings', detail: 'Somebody new needs an opening.' }
	const deleted = entry.id === undefined ? undefined : known.deletedOn.get(entry.id.trim())
	if (deleted !== undefined)
		yield {
			pointer: '/id',
			detail: `This person was deleted for good on ${deleted}. A member brings them back in the list first, with a reason.`,
		}
}

/** Plans what is to be stored of a request, or says what is wrong with it; then nothing is. */
export function planCandidates(
	entries: readonly CandidateEntry[],
	known: KnownPeople,
	source: Source,
): { readonly planned: readonly PlannedEntry[] } | { readonly errors: readonly Fault[] } {
	const errors: Fault[] = []
	const planned: PlannedEntry[] = []
	const seen = new Set<string>()
	for (const [place, entry] of entries.entries()) {
		const at = ({ pointer, detail }: Fault) =>
			errors.push({ pointer: `/candidates/${place}${pointer}`, detail })
		const key = keyFor(entry, known)
		if (key !== null && typeof key === 'object') {
			at(key.fault)
			continue
		}
		const before = key === null ? null : (known.candidates.get(key) ?? null)
		for (const fault of faultsOf(entry, before, { known, day: source.day })) at(fault)
		const names = [key, entry.id === undefined ? null : `id ${entry.id.trim()}`].filter((one) => one !== null)
		if (names.some((one) => seen.has(one)))
			at({ pointer: '', detail: 'This person stands in the list twice.' })
		for (const name of names) seen.add(name)
		planned.push(before ? updated(before, entry, source) : added(entry, place, source))
	}
	return errors.length > 0 ? { errors } : { planned }
}
