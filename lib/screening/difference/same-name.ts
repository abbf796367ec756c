import { maxAlikeCandidates } from '@/lib/limits/sheet-limits'
import { fold } from '@/lib/search/fold'
import type { Candidate } from '../model/records'
import type { IncomingPerson } from './incoming-person'

/** A name as a comparison key: its words in any order; empty for none. */
export const nameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ')

const hasWordsOf = (name: string, other: string) => {
	const words = fold(name).split(' ')
	return fold(other)
		.split(' ')
		.every((word) => words.includes(word))
}

/** Whether two names can belong to the same person: one has all words of the other, or is empty. */
export const canBeSameName = (a: string, b: string): boolean =>
	a === '' || b === '' || hasWordsOf(a, b) || hasWordsOf(b, a)

const differ = (a: string | undefined, b: string | undefined) => Boolean(a && b && a !== b)

/**
 * The maximum difference in years between the ages of one person in two records, made at different times or with a
 * slip.
 */
const maxYearsApart = 2

/**
 * Whether two people of the same name can be the same person: they share a nationality and have similar ages, as far
 * as both are known.
 */
export function canBeSamePerson({ facts: mine }: IncomingPerson, { facts: theirs }: IncomingPerson): boolean {
	const [ours, others] = [mine.nationalities ?? [], theirs.nationalities ?? []]
	const isNear = Math.abs((mine.age ?? theirs.age ?? 0) - (theirs.age ?? mine.age ?? 0)) <= maxYearsApart
	return isNear && (ours.length === 0 || others.length === 0 || ours.some((code) => others.includes(code)))
}

/**
 * Whether a row may be about a candidate of the same name: no number, date of birth or anything else distinguishes
 * them.
 */
export const mayBeSamePerson = (row: IncomingPerson, known: IncomingPerson): boolean =>
	!differ(row.id, known.id) && !differ(row.birthDate, known.birthDate) && canBeSamePerson(row, known)

/** Candidates by name; a name that more than `maxAlikeCandidates` share identifies nobody. */
export function byName(candidates: Iterable<Candidate>): (name: string) => readonly Candidate[] {
	const found = new Map<string, Candidate[]>()
	for (const candidate of candidates) {
		const key = nameKey(candidate.name)
		if (key === '') continue
		const before = found.get(key)
		if (before) before.push(candidate)
		else found.set(key, [candidate])
	}
	return (name) => {
		const alike = found.get(nameKey(name)) ?? []
		return alike.length > maxAlikeCandidates ? [] : alike
	}
}
