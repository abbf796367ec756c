import { facts } from '@/rules/facts'
import type { Candidate } from './records'

const isAge = (years: number) => years >= facts.age.min && years <= facts.age.max

/** Whole years from a day, YYYY-MM-DD, or a month, YYYY-MM, to a day; null if a month alone leaves them open. */
function yearsOn(birthDate: string, day: string): number | null {
	const [year = 0, month = 0, date] = birthDate.split('-').map(Number)
	const [toYear = 0, toMonth = 0, toDate = 0] = day.split('-').map(Number)
	if (date === undefined && month === toMonth) return null
	const isBefore = toMonth < month || (toMonth === month && toDate < (date ?? 0))
	return toYear - year - (isBefore ? 1 : 0)
}

/**
 * The age on a day of a person born on a day, YYYY-MM-DD, or in a month, YYYY-MM.
 * @returns null if a month alone leaves it open, or if it is outside the range that the check accepts
 */
export function ageOn(birthDate: string, day: string): number | null {
	const years = yearsOn(birthDate, day)
	return years !== null && isAge(years) ? years : null
}

/**
 * Whether a candidate can have a date of birth on a day: it gives an age in the accepted range, or leaves it open.
 */
export function isLikelyBirth(birthDate: string, day: string): boolean {
	const years = yearsOn(birthDate, day)
	return birthDate <= day && (years === null || isAge(years))
}

/** The candidate with their age on a day, if a date of birth is stored. */
export function withAge(candidate: Candidate, day: string): Candidate {
	const { birthDate, facts: known } = candidate
	if (birthDate === undefined) return candidate
	const { age: before, ...others } = known
	const age = ageOn(birthDate, day)
	if (before === (age ?? undefined)) return candidate
	return { ...candidate, facts: age === null ? others : { ...others, age } }
}

/** The candidate before a given age is stored: a date of birth that contradicts it is removed. */
export function withAgeGiven(candidate: Candidate, given: Candidate['facts']['age'], day: string): Candidate {
	const { birthDate, ...others } = candidate
	const [before, age] = [candidate.facts.age ?? null, given ?? null]
	const isOther = birthDate !== undefined && age !== before && age !== ageOn(birthDate, day)
	return isOther ? others : candidate
}
