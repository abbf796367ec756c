import type { FactId } from '@/rules/facts'
import type { KnownFacts } from '../../model/records'
import { employerFacts } from '../../role/role-facts'

/** A fact that the opening and a sheet answer differently. */
export type OtherAnswers = {
	readonly fact: FactId
	/** The number of rows with a different answer. */
	readonly rows: number
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Counts the rows whose answers to the employer's facts differ from the opening's, which take precedence. */
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
