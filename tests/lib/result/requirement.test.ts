import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { type Requirement, requirementOf } from '@/lib/result/requirement'
import { sayRequirement } from '@/lib/result/say-requirement'
import { loadNames, type Names } from '@/lib/words/names'
import { type Change, findChanges } from '@/rules/changes/find-changes'

import { type Fact, type FactId, factIds, facts as factList } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { noFacts } from '@/rules/normalise'
import { configuredParameters, type Parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, nearlyPerfect, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'
import { plainWordsOf } from '@/tests/wording'

/** What is not settled, settled in everybody's favour. */
const favourable: Parameters = { minAge: 16, maxAge: 100, renownedListPublished: true }

const nearestOf = (id: RulesetId, facts: Facts): readonly Change[] =>
	findChanges(rulesets[id], { facts, parameters: configuredParameters }).changes[0] ?? []

/** A change in the nearest way of a rule set for a person. */
type Found = {
	readonly id: RulesetId
	readonly facts: Facts
	readonly set: readonly Change[]
	readonly change: Change
}

const needed = ({ id, facts, set, change }: Found): Requirement =>
	requirementOf(change, [{ ruleset: rulesets[id], set }], { facts, parameters: configuredParameters })

/** Whether the way still leads to a yes with another answer in it. */
function leads({ id, facts, set, change }: Found) {
	const done = Object.fromEntries(set.map(({ fact, to }) => [fact, to]))
	return (value: unknown) => {
		const given = { facts: { ...facts, ...done, [change.fact]: value } as Facts, parameters: favourable }
		return evaluate(rulesets[id], given, '2026-11-30').outcome === 'eligible'
	}
}

const names = new Map<Locale, Names>()
beforeAll(async () => {
	for (const locale of localeIds) names.set(locale, await loadNames(locale))
})
const sayIn = (locale: Locale, fact: FactId, requirement: Requirement) =>
	sayRequirement(
		{
			locale,
			words: plainWordsOf(locale),
			countries: names.get(locale)?.countryNames ?? {},
			languages: names.get(locale)?.languageNames ?? {},
		},
		fact,
		requirement,
	)

/** Every person with every change of the nearest way of each rule set. */
const anybody = fc.oneof(
	anyFacts,
	fc.constant(noFacts),
	nearlyPerfect(factIds, 6).map(({ facts }) => facts),
)
const everyChange = (look: (found: Found) => void) =>
	fc.assert(
		fc.property(anybody, (facts) => {
			for (const id of rulesetIds) {
				const set = nearestOf(id, facts)
				for (const change of set) look({ id, facts, set, change })
			}
		}),
		{ numRuns: runs(120) },
	)

/** The words of a list's requirement name no entry of the value that the search found. */
function expectNoSample({ change }: Found, requirement: Requirement) {
	const entries = (change.to as readonly (string | { readonly language: string })[]).map((entry) =>
		typeof entry === 'string' ? entry : entry.language,
	)
	for (const locale of localeIds) {
		const { countryNames, languageNames } = names.get(locale) ?? { countryNames: {}, languageNames: {} }
		const text = sayIn(locale, change.fact, requirement)
		for (const entry of entries)
			expect(text).not.toContain(countryNames[entry] ?? languageNames[entry] ?? entry)
	}
}

describe('what an answer has to be', () => {
	test('is exactly what the rules take, and a value only where no other would do', () => {
		everyChange((found) => {
			const { id, change } = found
			const { fact, to } = change
			const requirement = needed(found)
			const works = leads(found)
			const kind: Fact = factList[fact]
			const said = { id, fact, requirement }
			expect({ ...said, works: works(to) }).toEqual({ ...said, works: true })
			if (kind.type === 'yes-no' || kind.type === 'choice') {
				const options = kind.type === 'choice' ? kind.options : [true, false]
				const working = options.filter(works)
				expect({ ...said, options: optionsIn(requirement, options) }).toEqual({ ...said, options: working })
			} else if ('unit' in kind) {
				for (const value of numbersAround(requirement, kind))
					expect({ ...said, value, works: works(value) }).toEqual({
						...said,
						value,
						works: isIn(requirement, value),
					})
			} else {
				expect(requirement.kind).toBe('list')
				expectNoSample(found, requirement)
			}
		})
	})

	test.each<[RulesetId, FactId, string]>([
		['k-published', 'nationalities', 'any nationality but Chinese'],
		['k-published', 'degreeField', 'Science, Technology, Engineering or Mathematics'],
		['k-published', 'highestDegree', 'Bachelor’s degree or higher'],
		['article', 'languages', 'a main language of the target market, at working level or better'],
		['article', 'targetMarkets', 'an emerging or developing country'],
		['article', 'isicDivision', 'manufacturing or a related industry'],
		['article', 'annualPayCny', 'more than CNY 0 a year'],
		['work-permit', 'age', 'at least 18 years; at most 60 years'],
	])('under %s for %s is a condition', (id, fact, text) => {
		const facts: Facts = { ...perfect, [fact]: null, ...(fact === 'targetMarkets' && { languages: null }) }
		const set = nearestOf(id, facts)
		const change = set.find((one) => one.fact === fact)
		expect(change).toBeDefined()
		if (change) expect(sayIn('en', fact, needed({ id, facts, set, change }))).toBe(text)
	})
})

function optionsIn(requirement: Requirement, options: readonly unknown[]): readonly unknown[] {
	switch (requirement.kind) {
		case 'any':
			return options
		case 'value':
			return [requirement.value]
		case 'options':
			return requirement.options
		case 'upwards':
			return options.slice(options.indexOf(requirement.from))
		default:
			return []
	}
}

function isIn(requirement: Requirement, value: number): boolean {
	if (requirement.kind !== 'numbers') return requirement.kind === 'any'
	const { least, most } = requirement
	const isAbove = !least || (least.isOutside ? value > least.value : value >= least.value)
	const isBelow = !most || (most.isOutside ? value < most.value : value <= most.value)
	return isAbove && isBelow
}

/** Numbers at the ends of a range and just beside them, and the ends of what the fact can be. */
function numbersAround(requirement: Requirement, kind: { type: string; min: number; max: number }): number[] {
	if (requirement.kind !== 'numbers') return [kind.min, kind.max]
	const step = kind.type === 'integer' ? 1 : 0.5
	const ends: (FactValue | undefined)[] = [requirement.least?.value, requirement.most?.value]
	return ends
		.filter((end) => typeof end === 'number')
		.flatMap((end) => [end - step, end, end + step])
		.filter((value) => value >= kind.min && value <= kind.max)
}
