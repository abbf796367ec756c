import { createBudget, WorkExceeded } from './work-budget'

/**
 * Whether parsed JSON holds more values than it may, members and entries included, however deeply they are nested.
 * @param characters the length of its text, or a lower bound of it: a text holds no more values than characters
 */
export function hasTooManyValues(json: unknown, characters: number, max: number): boolean {
	if (characters <= max) return false
	const budget = createBudget(max)
	const waiting: unknown[] = [json]
	try {
		for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
			if (typeof value !== 'object' || value === null) continue
			const values: unknown[] = Object.values(value)
			budget.spend(values.length)
			for (const one of values) if (typeof one === 'object' && one !== null) waiting.push(one)
		}
	} catch (error) {
		if (error instanceof WorkExceeded) return true
		throw error
	}
	return false
}
