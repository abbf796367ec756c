import { existsSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { faults } from './faults'

// `npm run rules:mutate -- --code` tries whether the tests catch them.
test.each(faults)(
	'$name: the fault still applies, and leaves code',
	({ file, text, replacement, caughtBy }) => {
		const parts = readFileSync(file, 'utf8').split(text)
		expect(parts).toHaveLength(2)
		expect(replacement).not.toBe(text)
		expect(existsSync(caughtBy)).toBe(true)
		expect(parseSync(file, parts.join(replacement)).errors).toEqual([])
	},
)

test('faults have names of their own', () => {
	expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
	expect(faults.length).toBeGreaterThanOrEqual(50)
})
