import { fold } from '@/lib/search/fold'
import { answerAt, type Column, type Columns, notKnown } from '@/rules/columns/column'
import type { FactId } from '@/rules/facts'
import type { NumberField } from '../model/table-filter'

/** The answers that can be filtered by a range of numbers. */
const numberFacts = {
	pay: 'annualPayCny',
	age: 'age',
	experience: 'experienceYears',
} as const satisfies Readonly<Record<NumberField, FactId>>

/** Answers that candidates are filtered by, by row. */
export type AnswerColumns = {
	/** NaN where the answer is not known. */
	readonly numbers: Readonly<Record<NumberField, Float64Array>>
	/** Codes of countries; null where they are not known. */
	readonly nationalities: readonly (readonly string[] | null)[]
	/** 1 where something is known about languages, 0 elsewhere. */
	readonly areLanguagesKnown: Uint8Array
}

/** A function of each row's answer, computed once per distinct answer. */
function perAnswer<T>(column: Column, work: (answer: unknown) => T): (row: number) => T {
	const found = new Map<number, T>()
	return (row) => {
		const code = column.codes?.[row] ?? 0
		const before = found.get(code)
		if (before !== undefined) return before
		const made = work(answerAt(column, row))
		found.set(code, made)
		return made
	}
}

/** The answers that candidates are filtered by. */
export function answerColumns({ count, facts }: Columns): AnswerColumns {
	const numbersOf = (field: NumberField) => {
		const at = perAnswer(facts[numberFacts[field]] ?? notKnown, (answer) =>
			typeof answer === 'number' ? answer : Number.NaN,
		)
		return Float64Array.from({ length: count }, (_, row) => at(row))
	}
	const nationalities = perAnswer(facts.nationalities ?? notKnown, (answer) => answer as string[] | null)
	const areKnown = perAnswer(facts.languages ?? notKnown, (answer) => (answer === null ? 0 : 1))
	return {
		numbers: { pay: numbersOf('pay'), age: numbersOf('age'), experience: numbersOf('experience') },
		nationalities: Array.from({ length: count }, (_, row) => nationalities(row)),
		areLanguagesKnown: Uint8Array.from({ length: count }, (_, row) => areKnown(row)),
	}
}

/** The words for a row's nationalities that it can be found by: codes and names, folded. */
export function nationWords(
	{ nationalities }: Pick<AnswerColumns, 'nationalities'>,
	countryNames: Readonly<Record<string, string>>,
): (row: number) => string {
	const known = new Map<readonly string[], string>()
	return (row) => {
		const codes = nationalities[row]
		if (!codes) return ''
		const before = known.get(codes)
		if (before !== undefined) return before
		const words = fold(codes.flatMap((code) => [code, countryNames[code] ?? '']).join(' '))
		known.set(codes, words)
		return words
	}
}
