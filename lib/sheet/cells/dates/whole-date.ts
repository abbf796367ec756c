/** The parts of a date, as digits. Without a day it is a month. */
export type DateParts = { readonly year: string; readonly month: string; readonly day?: string }

const years = { first: 1900, last: 2099 }
/** Two-digit years up to this one are after 2000, as in spreadsheets. */
const lastOfThisCentury = 29

/** The year that two or four digits stand for; null for any other number of digits, and for an implausible year. */
export function yearOf(figures: string): number | null {
	if (figures.length !== 2 && figures.length !== 4) return null
	const number = Number(figures)
	const year = figures.length === 4 ? number : number + (number <= lastOfThisCentury ? 2000 : 1900)
	return year >= years.first && year <= years.last ? year : null
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The date with these parts, as YYYY-MM-DD or YYYY-MM; null if it does not exist. */
export function dateOf({ year: ofYear, month: ofMonth, day: ofDay }: DateParts): string | null {
	const year = yearOf(ofYear)
	const month = ofMonth.length <= 2 ? Number(ofMonth) : 0
	if (year === null || month < 1 || month > 12) return null
	if (ofDay === undefined) return `${year}-${twoDigits(month)}`
	const day = ofDay.length <= 2 ? Number(ofDay) : 0
	const isReal = day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
	return isReal ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null
}
