import { expect, test } from 'vitest'
import { evaluate } from '@/lib/package/rules'
import { rulesetIds } from '@/rules/rulesets/ids'
import { changedCases, mayFollow, readPublished } from '../../../scripts/package/published.mjs'

type Answer = Parameters<typeof changedCases>[1]

const asAnswer = evaluate as unknown as Answer

test('no published case comes out otherwise than when it was published', () => {
	const { cases } = readPublished()
	expect(new Set(cases.map((one) => (one as { ruleset: string }).ruleset))).toEqual(new Set(rulesetIds))
	expect(changedCases(cases, asAnswer)).toEqual([])
})

test('a changed outcome of a published case is named with what it was and is', () => {
	const [first] = readPublished().cases as readonly { id: string; ruleset: string; outcome: string }[]
	if (!first) throw new Error('nothing is published')
	const changed = changedCases([{ ...first, outcome: 'undetermined' }, first], asAnswer)
	expect(changed).toEqual([{ id: first.id, ruleset: first.ruleset, from: 'undetermined', to: first.outcome }])
})

test.each([
	['1.0.1', '1.0.0', false, true],
	['1.1.0', '1.0.9', false, true],
	['1.0.0', '1.0.0', false, false],
	['0.9.9', '1.0.0', false, false],
	['1.1.0', '1.0.0', true, false],
	['2.0.0', '1.4.2', true, true],
	['2', '1.0.0', true, false],
])('%s after %s, with changed outcomes: %s, is %s', (version, last, hasChanges, may) => {
	expect(mayFollow(version, last, hasChanges)).toBe(may)
})
