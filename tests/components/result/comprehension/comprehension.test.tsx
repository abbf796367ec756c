import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { evaluate } from '@/rules/fast/evaluate'
import { keysIn } from '@/rules/keys'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { firstScreenOf } from './first-screen'
import { persons } from './persons'
import { comprehension } from './statements'

const day = '2026-11-30'

describe.each(keysIn(persons))('the first screen of %s', (name) => {
	const { way, steps, statements } = comprehension[name]

	test('says the best way, its steps, and what each statement follows from or is denied by', async () => {
		const screen = await firstScreenOf(persons[name], 'en', day)
		expect(screen.way).toBe(way)
		expect(screen.steps).toEqual(steps)
		for (const { says, by } of statements) expect(screen.text, says).toContain(by)
		// Some follow and some do not: otherwise nobody could be wrong about them.
		expect(new Set(statements.map(({ follows }) => follows)).size).toBe(2)
	})

	test('says the same in every language, and no outcome that the rules deny', async () => {
		const { facts, rulesets: chosen } = persons[name]
		const given = { facts: normalise(facts), parameters: configuredParameters }
		for (const locale of localeIds) {
			const screen = await firstScreenOf(persons[name], locale, day)
			expect(screen.way).toBe(way)
			expect(screen.steps).toHaveLength(steps.length)
			expect(Object.keys(screen.outcomes).sort()).toEqual([...chosen].sort())
			for (const id of chosen) expect(screen.outcomes[id]).toBe(evaluate(rulesets[id], given, day).outcome)
		}
	})
})
