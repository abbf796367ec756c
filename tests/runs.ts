import { type Locale, localeIds } from '@/lib/i18n/locales'
import { dayNumber, turn } from '@/scripts/check/by-day.mjs'

/**
 * How many cases a property is tried with: those of the gate are a tenth of what `npm run test:deep` tries, which sets `RUNS=1`.
 * The cases are the same each time, so that the gate would try nothing new by trying more.
 */
export const runs = (whole: number): number => Math.max(1, Math.ceil(whole * Number(process.env.RUNS ?? 0.1)))

const takesAll = process.env.RUNS === '1' || process.env.JOURNEYS === 'all'

/**
 * Those of a kind whose turn it is today: one in so many, and at least one. The gate comes by all within as many turns of five days;
 * `TEST_DAY=2026-12-01` takes the turn of that day, `npm run test:deep` and `npm run test:journeys` take all.
 * @param from where the kind begins in the turn, so that kinds that are tried together take turns
 */
export function ofToday<T>(all: readonly T[], turns: number, from = 0): readonly T[] {
	if (takesAll) return all
	const among = Math.min(turns, all.length)
	return all.filter((_, at) => (at + from + turn) % among === 0)
}

/** By how much what languages share out is shifted: each set of today’s languages comes by, in each file, before the next shift. */
export const shift = Math.floor(turn / 3)

/**
 * The languages in which the gate looks at pages today: the first, and a third of the others, so that it comes by all within
 * three days. A file that runs on one of five days has another third each time. What only reads texts takes all each day.
 */
export const localesToday: readonly Locale[] = takesAll
	? localeIds
	: localeIds.filter((_, at) => at === 0 || (at + dayNumber) % 3 === 0)
