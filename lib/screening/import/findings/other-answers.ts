import type { FactId } from '@/rules/facts'
import type { KnownFacts } from '../../model/records'
import { employerFacts } from '../../role/role-facts'

/** A fact that the opening answers, and a sheet otherwise. */
export type OtherAnswers = {
	readonly fact: FactId
	/** How many rows say something else. */
	readonly rows: number
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Counts the rows that answer the employer's facts otherwise than an opening, whose answers count. */
export function otherAnswers(opening: KnownFacts) {
	const answered = employerFacts.filter((fact) => (opening[fact] ?? null) !== null)
	const counts = new Map<FactId, number>()
	return {
		note(facts: KnownFacts): void {
			for (const fact of answered) {
				const answer = facts[fact] ?? null
				if (answer === null || isSame(answer, opening[fact])) continue
				counts.set(fact, (counts.get(fact) ?? 0) + 1)
			}
		},
		all: (): readonly OtherAnswers[] => [...counts].map(([fact, rows]) => ({ fact, rows })),
	}
}
