import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askNext as askNextBefore } from '@/lib/screening/ask-next'
import { askNext } from '@/rules/asking/ask-next'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { factIds } from '@/rules/facts'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, nearlyPerfect } from '../candidates'

const settled = { minAge: 18, maxAge: 45, renownedListPublished: true }
const nearly = (most: number) => nearlyPerfect(factIds, most).map(({ facts }) => facts)
const people = fc.oneof(anyFacts, nearly(12), nearly(5))

test.each(rulesetIds)(
	'the diagram settles the same people as trying every answer does: %s',
	(id) => {
		const columns = gatherColumns(fc.sample(people, { numRuns: 10_000, seed: 11 }))
		for (const parameters of [settled, configuredParameters]) {
			const before = askNextBefore(rulesets[id], parameters, columns)
			const now = askNext(rulesets[id], parameters, columns)
			expect(now.undetermined).toBe(before.undetermined)
			const [first, second] = before.next().questions
			expect(now.next()).toEqual(before.next())
			const asked = [first, second].flatMap((question) => (question ? [question.fact] : []))
			expect(now.next(asked.slice(0, 1))).toEqual(before.next(asked.slice(0, 1)))
			expect(now.next(asked)).toEqual(before.next(asked))
		}
	},
	120_000,
)
