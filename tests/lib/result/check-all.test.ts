import { expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import { perfect } from '@/tests/rules/candidates'
import { withNextKPublished } from '@/tests/rules/sample-versions'

test.each([
	['2026-11-30', '2026-11-30', 'undetermined'],
	['2026-12-01', '2026-12-01', 'ineligible'],
])('a result of %s is that of the version of its day', (day, version, outcome) => {
	const facts = { ...perfect, age: 41 }
	const [law, ...others] = checkAll(facts, ['k-published'], day, withNextKPublished)
	expect(law?.ruleset.version).toBe(version)
	expect(law?.result).toMatchObject({ asOf: day, outcome, ruleset: { id: 'k-published', version } })
	expect(others.map(({ ruleset }) => ruleset.version)).toEqual(['2026-11-30', '2026-11-30', '2026-11-24'])
})
