import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesets } from '@/rules/rulesets'
import { examplesFile, foundIn, readExamples } from './expected/examples'

const examples = readExamples(readFileSync(examplesFile, 'utf8')).map((example, index) => ({
	line: index + 1,
	...example,
}))

test.each(examples)(
	'worked example $line ($ruleset, $outcome) comes out as worked out by hand',
	({ line: _, ...example }) => {
		const { ruleset, facts, parameters, ...expected } = example
		expect(foundIn(rulesets[ruleset], example)).toEqual(expected)
	},
)
