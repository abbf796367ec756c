import type { Case } from '../case'
import { type Condition, interpret } from '../condition'
import { compileReach } from '../operators'
import { type Free, notReach, type Reach, type ReachOf } from '../reach'

/**
 * Compiles a condition into a function that tells whether it can still become met, with free facts taking their best
 * values and unsettled parameters resolved in the person's favour. May return true when the condition cannot be met,
 * but never false when it can.
 */
export function compileBestCase(condition: Condition): (given: Case, free: Free) => boolean {
	const reach = interpret<ReachOf>(condition, {
		test: compileReach,
		not: (inner) => (given, free) => notReach(inner(given, free)),
		all: (parts) => (given, free) => {
			let low: Reach['low'] = 2
			let high: Reach['high'] = 2
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low < low) low = reached.low
				if (reached.high < high) high = reached.high
			}
			return { low, high }
		},
		any: (parts) => (given, free) => {
			let low: Reach['low'] = 0
			let high: Reach['high'] = 0
			for (const part of parts) {
				const reached = part(given, free)
				if (reached.low > low) low = reached.low
				if (reached.high > high) high = reached.high
			}
			return { low, high }
		},
	})
	return (given, free) => reach(given, free).high === 2
}
