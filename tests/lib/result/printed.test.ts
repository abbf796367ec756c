import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPrinted, versionPrintedOn } from '@/lib/result/printed'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { withNextKPublished } from '@/tests/rules/sample-versions'
import { runs } from '@/tests/runs'

const today = '2026-12-01'
const again = (facts: Partial<Facts> = perfect, asOf = '2026-11-24') =>
	checkPrinted({ facts: normalise(facts), rulesets: rulesetIds, asOf }, today)

describe('the version that was printed', () => {
	test.each(rulesetIds)('of %s is the newest of its day that was known then, corrected or not', (id) => {
		const versions = versionsOf(id)
		for (const { version } of versions) expect(versionPrintedOn(versions, version).version).toBe(version)
	})

	test.each(rulesetIds)('of %s is that of today, once nothing has changed since', (id) => {
		expect(versionPrintedOn(versionsOf(id), today)).toBe(versionOn(versionsOf(id), today))
	})

	test.each(rulesetIds)('of %s is the oldest, before any', (id) => {
		expect(versionPrintedOn(versionsOf(id), '2020-01-01')).toBe(versionsOf(id)[0])
	})
})

describe('a printed result', () => {
	test('of today is the same as today, whoever it is', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				for (const { printed, now, change } of again(facts, today)) {
					expect(now).toEqual(printed)
					expect(change).toBeNull()
				}
			}),
			{ numRuns: runs(30) },
		)
	})

	test('has a change exactly where an outcome, or how a condition stands, is not the same', () => {
		fc.assert(
			fc.property(anyFacts, (facts) => {
				for (const { id, printed, now, change } of again(facts)) {
					const given = { facts: normalise(facts), parameters: parametersOn(today) }
					expect(now.result).toEqual(evaluate(versionOn(versionsOf(id), today), given, today))
					if (printed.result.outcome !== now.result.outcome)
						expect(change?.outcome).toEqual({ from: printed.result.outcome, to: now.result.outcome })
					const resultsOf = ({ result }: typeof printed) => result.criteria.map((one) => [one.id, one.result])
					if (change === null) expect(resultsOf(now)).toEqual(resultsOf(printed))
				}
			}),
			{ numRuns: runs(30) },
		)
	})

	test('of the day before a correction names the version that was corrected, and the one that corrects it', () => {
		const changed = again({ nationalities: ['CN'], age: 30 }).find(({ id }) => id === 'k-published')
		expect(changed?.change).toMatchObject({
			version: { from: '2026-11-24', to: '2026-11-30' },
			outcome: { from: 'ineligible', to: 'not-needed' },
		})
	})

	test('names a newer version of the rules', () => {
		const facts = normalise({ ...perfect, age: 41 })
		const [published] = checkPrinted(
			{ facts, rulesets: ['k-published'], asOf: '2026-11-30' },
			today,
			withNextKPublished,
		)
		expect(published?.change).toMatchObject({
			version: { from: '2026-11-30', to: '2026-12-01' },
			outcome: { from: 'undetermined', to: 'ineligible' },
		})
	})

	test('has its rule sets alone, law first', () => {
		const some = checkPrinted({ facts: normalise({}), rulesets: ['h1b', 'k-published'], asOf: today }, today)
		expect(some.map(({ id }) => id)).toEqual(['k-published', 'h1b'])
	})
})
