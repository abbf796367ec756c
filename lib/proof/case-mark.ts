import { createHash } from 'node:crypto'
import { caseOf, type Person } from '@/rules/persons/person'

/** Long enough that no two versions of a case have the same by chance, short enough for a column. */
const length = 12

/** A mark of a case: another one as soon as its answers, what it assumes, its day or its result are others. */
export function caseMarkOf(person: Person, asOf: string): string {
	const { facts, parameters } = caseOf(person)
	const { outcome, notMet } = person
	const sorted = [facts, parameters, notMet].map((part) => Object.entries(part).toSorted())
	return createHash('sha256')
		.update(JSON.stringify([asOf, outcome, sorted]))
		.digest('hex')
		.slice(0, length)
}
