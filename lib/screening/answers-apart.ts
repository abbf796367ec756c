import type { Case } from '@/rules/case'
import type { Test } from '@/rules/condition'
import { type Fact, type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { factsUnder, optionsTold } from '@/rules/operators'
import { countryCodes } from '@/rules/reference/countries'
import { mainLanguages } from '@/rules/reference/main-languages'
import { mirroredPoints, numbersAround, turningPoints } from './turning-points'

const marketLanguages = [...new Set(Object.values(mainLanguages).flat())].sort()

/**
 * Answers among which every possible answer has its like: one with which all tests come out the same, whatever is
 * answered afterwards. Of lists these are those with one entry, for what is derived from a list asks whether some entry will do.
 */
export function answersApart(fact: FactId, tests: readonly Test[], given: Case): readonly FactValue[] {
	const kind: Fact = facts[fact]
	switch (kind.type) {
		case 'yes-no':
			return [true, false]
		case 'choice':
			return kind.options as readonly FactValue[]
		case 'choices':
			return listsApart(fact, kind.options, tests) as FactValue[]
		case 'countries':
			return countryCodes.filter((code) => !kind.except.includes(code)).map((code) => [code])
		case 'languages':
			return [[], ...marketLanguages.map((language) => [{ language, level: 'working' as const }])]
		default: {
			const points = turningPoints(fact, tests, given).map(({ at }) => at)
			return numbersAround(fact, [...points, ...mirroredPoints(fact, tests, given)])
		}
	}
}

/** Each way to have some of the options that tests name, with and without another one. */
function listsApart(fact: FactId, options: readonly string[], tests: readonly Test[]): string[][] {
	const told = tests.flatMap((test) => (factsUnder(test).includes(fact) ? optionsTold(test) : []))
	const named = options.filter((option) => told.includes(option))
	const other = options.find((option) => !named.includes(option))
	const apart = other === undefined ? named : [...named, other]
	return Array.from({ length: 2 ** apart.length }, (_, chosen) =>
		apart.filter((_, place) => (chosen >> place) & 1),
	)
}
