import type { Habits } from '../reading/habits'
import type { ReadValue } from '../reading/reading'
import type { Pay } from './read-pay'

/** Yearly pay, in CNY, outside which a number is more likely monthly, or in thousands. */
const plausiblePay = { min: 30_000, max: 10_000_000 }

/** Whether a number is plausible as yearly pay. */
export const isPlausiblePay = (value: number): boolean =>
	value === 0 || (value >= plausiblePay.min && value <= plausiblePay.max)

/** The yearly pay in a cell, or what has to be asked first: which figure, which period, how many months. */
export function yearlyPay({ figures: [lower, upper], period }: Pay, { pay = {} }: Habits): ReadValue {
	if (upper !== undefined && pay.figure === undefined) return { problem: 'range' }
	const figure = pay.figure === 'upper' ? (upper ?? lower) : lower
	const of = period ?? pay.period ?? 'year'
	if (of === 'unsaid') return { problem: 'no-period' }
	if (of === 'year') return { value: figure }
	if (pay.months === undefined) return { problem: 'monthly' }
	return { value: Number((figure * pay.months).toPrecision(15)) }
}
