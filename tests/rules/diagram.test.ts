import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '@/rules/case'
import { evaluateColumns } from '@/rules/columns/evaluate-columns'
import { gatherColumns } from '@/rules/columns/gather-columns'
import { outcomeAt } from '@/rules/columns/result-columns'
import { chinesePlaces, derivedFacts, traitOfCountry, traitOfLanguage } from '@/rules/derived-facts'
import { componentsOf } from '@/rules/diagrams/components'
import type { Ends } from '@/rules/diagrams/state'
import { type FactId, factIds, facts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { keysIn } from '@/rules/keys'
import { countryCodes } from '@/rules/reference/countries'
import { emergingMarkets } from '@/rules/reference/emerging-markets'
import { mainLanguages } from '@/rules/reference/main-languages'
import type { Criterion } from '@/rules/ruleset'
import { runs } from '@/tests/runs'
import { anyCase, anyFacts, nearlyPerfect, onTheEdge, undeclared } from './candidates'
import { triedRulesets } from './invented'

const day = '2026-11-25'

const cases = fc.oneof(anyCase, nearlyPerfect(factIds, 8), onTheEdge)

/** The outcome that the components' ends make together; null where they leave several. */
function outcomeOf(ends: readonly Ends[]): string | null {
	const only = ends.map((end) => keysIn(end).filter((name) => end[name]))
	if (only.some(({ length }) => length !== 1)) return null
	const found = only.flat()
	if (found.includes('exempt')) return 'not-needed'
	if (found.includes('open')) return 'undetermined'
	return found.includes('unmet') ? 'ineligible' : found.includes('unknown') ? 'undetermined' : 'eligible'
}

/** The answers that a rule set itself takes as settling nothing. */
const openAnswers: Partial<Record<FactId, readonly unknown[]>> = {
	jobOffer: ['verbal'],
	occupationGroup: ['craft'],
	degreeField: ['agriculture', 'health', 'social-science', 'other'],
}
function leavesOpen(fact: FactId, answer: unknown): boolean {
	if (fact === 'specialRoutes') return (answer as readonly string[]).length > 0
	if (fact === 'nationalities') {
		const own = (answer as readonly string[]).map((code) =>
			(chinesePlaces as readonly string[]).includes(code),
		)
		return own.includes(true) && own.includes(false)
	}
	return openAnswers[fact]?.includes(answer) ?? false
}

/** What a component's criteria come to, by their results. */
function endOf(criteria: readonly Criterion[], results: readonly (string | undefined)[]): keyof Ends {
	const of = (kind: string) => results.filter((_, at) => criteria[at]?.kind === kind)
	if (of('exempting').includes('unmet')) return 'exempt'
	if (of('exempting').includes('unknown')) return 'open'
	return of('required').includes('unmet') ? 'unmet' : of('required').includes('unknown') ? 'unknown' : 'met'
}

describe.each(triedRulesets)('under %s', (_, ruleset) => {
	const components = componentsOf(ruleset)
	const endsOf = (given: Case, asked: readonly FactId[]) =>
		components.map(({ stateOf }) => stateOf(given).endsWith(asked))

	test('the diagram, the columns and the evaluation of one person give one outcome', () => {
		fc.assert(
			fc.property(cases, (given) => {
				const { outcome } = evaluate(ruleset, given, day)
				expect(outcomeOf(endsOf(given, []))).toBe(outcome)
				const columns = evaluateColumns(ruleset, given.parameters, gatherColumns([given.facts]))
				expect(outcomeAt(columns, 0)).toBe(outcome)
			}),
			{ numRuns: runs(400) },
		)
	})

	test('whatever is answered comes out in a way that the diagram has', () => {
		fc.assert(
			fc.property(cases, onTheEdge, (given, { facts }) => {
				const learnt = undeclared(facts)
				const filled = { ...given, facts: { ...given.facts } as Record<FactId, unknown> }
				const settles = (fact: FactId) => learnt[fact] !== null && !leavesOpen(fact, learnt[fact])
				const asked = factIds.filter((fact) => given.facts[fact] === null && settles(fact))
				for (const fact of asked) filled.facts[fact] = learnt[fact]
				const ends = components.map(({ criteria, stateOf }) => {
					const results = evaluate(ruleset, filled as Case, day).criteria
					const own = criteria.map(
						(criterion) => results.find((result) => result.id === criterion.id)?.result,
					)
					const end = endOf(criteria, own)
					return stateOf(given).endsWith(asked)[end]
				})
				expect(ends).not.toContain(false)
			}),
			{ numRuns: runs(300) },
		)
	})
})

test('no language is a main language of every emerging market', () => {
	const markets = emergingMarkets.filter((country) => mainLanguages[country])
	const known = new Set(Object.values(mainLanguages).flat())
	const everywhere = [...known].filter((language) =>
		markets.every((country) => mainLanguages[country]?.includes(language)),
	)
	expect(markets.length).toBeGreaterThan(1)
	expect(everywhere).toEqual([])
})

test('countries and languages of one trait are alike to every derived fact', () => {
	const firstOf = (entries: readonly string[], traitOf: (entry: string) => string) =>
		new Map(entries.toReversed().map((entry) => [traitOf(entry), entry]))
	const countries = firstOf(countryCodes, traitOfCountry)
	const known = [...new Set(Object.values(mainLanguages).flat())]
	const languages = firstOf(known, traitOfLanguage)
	const likeOf = (value: unknown, fact: FactId): unknown => {
		if (facts[fact].type === 'countries') {
			return (value as string[]).map((code) => countries.get(traitOfCountry(code)))
		}
		if (facts[fact].type !== 'languages') return value
		return (value as { language: string }[]).map((skill) => ({
			...skill,
			language: languages.get(traitOfLanguage(skill.language)),
		}))
	}
	fc.assert(
		fc.property(
			anyFacts,
			fc.constantFrom(...countryCodes),
			fc.constantFrom(...known),
			(person, country, language) => {
				const given: Facts = {
					...person,
					nationalities: [country],
					targetMarkets: [country],
					languages: [{ language, level: 'working' }],
				}
				for (const { from, derive } of Object.values(derivedFacts)) {
					const answers = from.map((fact) => given[fact])
					const alike = from.map((fact) => (given[fact] === null ? null : likeOf(given[fact], fact)))
					for (let one = 0; one < answers.length; one++) {
						const call = derive as (...given: unknown[]) => unknown
						expect(call(...answers.with(one, alike[one] as never))).toBe(call(...answers))
					}
				}
			},
		),
		{ numRuns: runs(3000) },
	)
})
