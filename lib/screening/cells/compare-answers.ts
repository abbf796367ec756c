import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { DeskStore } from '../store/desk-store'
import { type CellStanding, standingFor } from './standing'

export type AnswerToCompare = {
	readonly role: string
	readonly keys: readonly string[]
	readonly fact: FactId
	readonly value: FactValue
}

/** Candidates by what an answer would do to theirs. */
export type AnswerStandings = Readonly<Record<CellStanding, readonly string[]>>

/** What the same answer would do to the answers of several candidates, by key. */
export function compareAnswers(
	{ candidates, roles }: Pick<DeskStore, 'candidates' | 'roles'>,
	{ role: id, keys, fact, value }: AnswerToCompare,
): AnswerStandings {
	const found: Record<CellStanding, string[]> = {
		same: [],
		change: [],
		replace: [],
		withdrawn: [],
		'too-many-tags': [],
	}
	const role = roles.get(id)
	if (!role) return found
	for (const key of keys) {
		const candidate = candidates.get(key)
		if (candidate) found[standingFor(role, candidate, { fact, value })].push(key)
	}
	return found
}
