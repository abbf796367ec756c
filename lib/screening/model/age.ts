import { facts } from '@/rules/facts'
import type { Candidate } from './records'

const isAge = (years: number) => years >= facts.age.min && years <= facts.age.max

/** Whole years from a day, YYYY-MM-DD, or a month, YYYY-MM, to a day; null where the month alone leaves them open. */
function yearsOn(birthDate: string, day: string): number | null {
	const [year = 0, month = 0, date] = birthDate.split('-').map(Number)
	const [toYear = 0, toMonth = 0, toDate = 0] = day.split('-').map(Number)
	if (date === undefined && month === toMonth) return null
	const isBefore = toMonth < month || (toMonth === month && toDate < (date ?? 0))
	return toYear - year - (isBefore ? 1 : 0)
}

/**
 * The age on a day of somebody born on a day, YYYY-MM-DD, or in a month, YYYY-MM.
 * @returns null where the month alone leaves it open, or it is no age that the check knows
 */
export function ageOn(birthDate: string, day: string): number | null {
	const years = yearsOn(birthDate, day)
	return years !== null && isAge(years) ? years : null
}

/** Whether a date of birth can be that of a candidate on a day: it gives an age that the check knows, or leaves it open. */
export function isLikelyBirth(birthDate: string, day: string): boolean {
	const years = yearsOn(birthDate, day)
	return birthDate <= day && (years === null || isAge(years))
}

/** The candidate with the age of a day, where their date of birth is kept. */
export function withAge(candidate: Candidate, day: string): Candidate {
	const { birthDate, facts: known } = candidate
	if (birthDate === undefined) return candidate
	const { age: before, ...others } = known
	const age = ageOn(birthDate, day)
	if (before === (age ?? undefined)) return candidate
	return { ...candidate, facts: age === null ? others : { ...others, age } }
}

/** The candidate before their age changes to one that was given: a date of birth that says otherwise is given up. */
export function withAgeGiven(candidate: Candidate, given: Candidate['facts']['age'], day: string): Candidate {
	const { birthDate, ...others } = candidate
	const [before, age] = [candidate.facts.age ?? null, given ?? null]
	const isOther = birthDate !== undefined && age !== before && age !== ageOn(birthDate, day)
	return isOther ? others : candidate
}
