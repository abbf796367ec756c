import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluate } from '@/rules/evaluation/evaluate'
import { type Facts, factsSchema } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'

const examples = readFileSync(new URL('./examples.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n')
	.map((line, index) => ({ line: index + 1, ...JSON.parse(line) }))

test.each(examples)(
	'worked example $line ($ruleset, $outcome) comes out as worked out by hand',
	(example) => {
		const facts = normalise(factsSchema.parse(example.facts) as Partial<Facts>)
		const parameters = { ...configuredParameters, ...example.parameters }
		const result = evaluate(rulesets[example.ruleset as RulesetId], { facts, parameters }, '2026-11-24')
		expect({
			outcome: result.outcome,
			criteria: Object.fromEntries(result.criteria.map(({ id, result }) => [id, result])),
			strength: result.strength,
			...(result.points && { points: { low: result.points.low, high: result.points.high } }),
		}).toEqual({
			outcome: example.outcome,
			criteria: example.criteria,
			strength: example.strength,
			...(example.points && { points: example.points }),
		})
	},
)
