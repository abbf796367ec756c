import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { yes } from '@/rules/condition'
import { persons } from '@/rules/persons'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { changedLines, examplesFile, readExamples } from './examples'
import { propose } from './propose'

const examples = readFileSync(examplesFile, 'utf8')
const writtenOf = (id: RulesetId) => {
	const files = readdirSync('rules/persons').filter((name) => name.startsWith(id))
	const sources = files.map((name) => [name, readFileSync(`rules/persons/${name}`, 'utf8')] as const)
	return { examples, sources: new Map(sources) }
}

/** The article, with one criterion more. */
const withCriterion = (criterion: Pick<Ruleset['criteria'][number], 'kind' | 'condition'>): Ruleset => ({
	...rulesets.article,
	criteria: [...rulesets.article.criteria, { id: 'invented', sources: [], evidence: [], ...criterion }],
})
const proposedFor = (ruleset: Ruleset) => propose(ruleset, persons.article, writtenOf('article'))

describe('the examples and persons of a rule set', () => {
	test.each(rulesetIds)('%s: nothing is proposed where all come out as written', (id) => {
		const written = writtenOf(id)
		expect(propose(rulesets[id], persons[id], written)).toEqual({
			lines: [],
			changed: [],
			byHand: [],
			...written,
		})
	})

	test('a new requirement: every example says it, and each person whom it stops', () => {
		const ruleset = withCriterion({ kind: 'required', condition: yes('searchedAtHome') })
		const proposal = proposedFor(ruleset)
		expect(proposal.lines).toHaveLength(
			readExamples(examples).filter((one) => one.ruleset === 'article').length,
		)
		expect(changedLines(ruleset, readExamples(proposal.examples))).toEqual([])
		expect(proposal.changed.map(({ person }) => person.id)).toEqual(['no-search'])
		expect(proposal.byHand).toEqual(['no-search: another reason than never-decides'])
		expect(proposal.sources.get('article.ts')).toContain(
			"engineer.unmet('no-search', { searchedAtHome: false }, neverDecides('searchedAtHome'), { notMet: { 'searched-at-home': 'unmet', 'invented': 'unmet' } })",
		)
	})

	test('the examples of other rule sets stay as they are, to the letter', () => {
		const before = examples.split('\n')
		const ruleset = withCriterion({ kind: 'required', condition: yes('searchedAtHome') })
		const after = proposedFor(ruleset).examples.split('\n')
		const others = readExamples(examples).flatMap((one, index) => (one.ruleset === 'article' ? [] : [index]))
		expect(others.map((index) => after[index])).toEqual(others.map((index) => before[index]))
	})

	test('a new strength: each base person counts it, under the name that it has', () => {
		const ruleset = withCriterion({ kind: 'supporting', condition: yes('searchedAtHome') })
		const proposal = proposedFor(ruleset)
		expect(proposal.changed.map(({ person }) => person.id)).toEqual([
			'engineer',
			'manager',
			'technician',
			'no-search',
		])
		expect(proposal.sources.get('article.ts')).toMatch(/const \w+ = \{ met: 11, total: 11 \}/)
	})

	test('a question that no base person answers comes first, before anything is said of the others', () => {
		const { changed, byHand } = proposedFor(
			withCriterion({ kind: 'required', condition: yes('permanentResident') }),
		)
		expect(changed).toEqual([])
		expect(byHand).toEqual(
			['engineer', 'manager', 'technician'].map((id) => `${id} has to answer permanentResident`),
		)
	})
})
