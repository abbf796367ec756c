import { expect, test } from 'vitest'
import { configuredParameters, parameterIds, parameters } from '@/rules/parameters'

test('a parameter that is set names its source and day, and the lower age limit is not above the upper one', () => {
	for (const id of parameterIds) {
		const { value, source, date, lastChecked } = parameters[id]
		expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
		expect(source === null).toBe(value === null)
		expect(date === null).toBe(value === null)
	}
	const { minAge, maxAge } = configuredParameters
	expect((minAge ?? 16) <= (maxAge ?? 100)).toBe(true)
})
