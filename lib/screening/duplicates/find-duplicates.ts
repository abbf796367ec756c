import { maxAlikeCandidates, maxDuplicatePairs } from '@/lib/limits/sheet-limits'
import { canBeSamePerson, nameKey } from '../difference/same-name'
import type { Candidate } from '../model/records'
import { rowsPerBatch, type Work, yieldToEventLoop } from '../work/yield-to-event-loop'

/** What two candidates can have in common that may make them the same person, strongest evidence first. */
export const signs = ['email', 'id', 'name'] as const
export type Sign = (typeof signs)[number]

/** Two candidates who may be the same person, by key. */
export type DuplicatePair = {
	readonly keys: readonly [string, string]
	readonly signs: readonly Sign[]
}

export type Duplicates = {
	/** Strongest evidence first, then in the order of the candidates; at most `maxDuplicatePairs`. */
	readonly pairs: readonly DuplicatePair[]
	/** Whether there are more pairs than these. */
	readonly hasMore: boolean
	/**
	 * How many e-mail addresses, numbers and names are shared by more than `maxAlikeCandidates`, and so identify
	 * nobody.
	 */
	readonly common: number
}

const marksOf: { readonly [S in Sign]: (candidate: Candidate) => readonly string[] } = {
	email: ({ email, alsoEmails = [] }) => (email === undefined ? alsoEmails : [email, ...alsoEmails]),
	id: ({ id, alsoIds = [] }) => [id, ...alsoIds],
	name: ({ name }) => [nameKey(name)],
}

const areDeclaredDistinct = (a: Candidate, b: Candidate) =>
	a.distinct?.includes(b.key) === true || b.distinct?.includes(a.key) === true

/** The candidates by each of their marks; a mark that only one has is left out. */
async function alikeBy(sign: Sign, candidates: readonly Candidate[], work: Work) {
	const first = new Map<string, Candidate>()
	const alike = new Map<string, Candidate[]>()
	for (const [at, candidate] of candidates.entries()) {
		if (at % rowsPerBatch === 0) await yieldToEventLoop(work, at, candidates.length)
		for (const mark of new Set(marksOf[sign](candidate))) {
			if (mark === '') continue
			const before = first.get(mark)
			const group = alike.get(mark)
			if (group) group.push(candidate)
			else if (before) alike.set(mark, [before, candidate])
			else first.set(mark, candidate)
		}
	}
	return alike.values()
}

/**
 * Finds candidates who may be the same person: with the same e-mail address, with the same employer's number, or with
 * the same name and nationality and about the same age. Pairs that a person has declared to be two people are left
 * out.
 */
export async function findDuplicates(candidates: readonly Candidate[], work: Work = {}): Promise<Duplicates> {
	const found = new Map<string, { keys: readonly [string, string]; signs: Sign[] }>()
	let hasMore = false
	let common = 0

	function note(sign: Sign, a: Candidate, b: Candidate) {
		if (areDeclaredDistinct(a, b) || (sign === 'name' && !canBeSamePerson(a, b))) return
		const pair = `${a.key} ${b.key}`
		const before = found.get(pair)
		if (before) before.signs.push(sign)
		else if (found.size < maxDuplicatePairs) found.set(pair, { keys: [a.key, b.key], signs: [sign] })
		else hasMore = true
	}

	for (const sign of signs) {
		for (const group of await alikeBy(sign, candidates, work)) {
			if (group.length > maxAlikeCandidates) {
				common++
				continue
			}
			for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) note(sign, one, other)
		}
	}
	return { pairs: [...found.values()], hasMore, common }
}
