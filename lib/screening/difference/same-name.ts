import { fold } from '@/lib/search/fold'
import type { Candidate } from '../model/records'
import type { Incoming } from './incoming'

/** A name as it is compared: its words in any order; empty for none. */
export const nameKey = (name: string): string => fold(name).split(' ').toSorted().join(' ')

const hasWordsOf = (name: string, other: string) => {
	const words = fold(name).split(' ')
	return fold(other)
		.split(' ')
		.every((word) => words.includes(word))
}

/** Whether two names can be those of one person: one of them has all words of the other, or there is none. */
export const canBeOne = (a: string, b: string): boolean =>
	a === '' || b === '' || hasWordsOf(a, b) || hasWordsOf(b, a)

const areOther = (a: string | undefined, b: string | undefined) => Boolean(a && b && a !== b)

/**
 * Whether two people of the same name may be one: nothing that tells people apart, their number, day of birth and
 * nationality, is known of both and different.
 */
export function mayBeOne(a: Incoming, b: Incoming): boolean {
	if (areOther(a.id, b.id) || areOther(a.birthDate, b.birthDate)) return false
	const [own, others] = [a.facts.nationalities, b.facts.nationalities]
	return !own || !others || own.some((country) => others.includes(country))
}

/** Candidates by their names. */
export function byName(candidates: Iterable<Candidate>): (name: string) => readonly Candidate[] {
	const found = new Map<string, Candidate[]>()
	for (const candidate of candidates) {
		const key = nameKey(candidate.name)
		if (key === '') continue
		const before = found.get(key)
		if (before) before.push(candidate)
		else found.set(key, [candidate])
	}
	return (name) => found.get(nameKey(name)) ?? []
}
