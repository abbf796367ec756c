import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { clauses, clausesBehind } from '@/lib/law/clauses'
import { type Clause, clauseStates, lawRulesetIds } from '@/lib/law/clauses/clause'
import { factorOf } from '@/rules/condition'
import { facts } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'
import { sources } from '@/rules/sources/all'
import { allTexts } from '../all-texts'

type Written = Clause & { readonly meaning: string; readonly why: string | null }

/** The clauses as they were read and written down, a line each. */
const written = readFileSync('tests/law/domain/clauses.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line): Written => JSON.parse(line))
const byId = <C extends { readonly id: string }>(all: readonly C[]) =>
	new Map(all.map((one) => [one.id, one]))

describe('the clauses as shipped', () => {
	test('are those that were written down, in all but their meaning and why', () => {
		const expected = written.map(({ meaning, why, ...rest }) => rest)
		expect(byId<object & { id: string }>(clauses)).toEqual(byId(expected))
		expect(clauses).toHaveLength(written.length)
	})

	test('have a state each, and a source that is one', () => {
		for (const { id, state, source, text } of clauses) {
			expect(clauseStates, id).toContain(state)
			expect(sources, id).toHaveProperty([source])
			expect(sources, id).toHaveProperty([text])
		}
	})

	test('name their language where they have words, and have none where they were not read', () => {
		for (const { id, words, lang, read } of clauses) {
			expect(lang === null, id).toBe(words === null)
			if (read === 'not-read') expect(words, id).toBeNull()
		}
	})

	test.each(localeIds)('have a meaning in %s, and say why just where they are not modelled', (locale) => {
		const texts: Readonly<Record<string, { meaning: string; why?: string }>> = allTexts[locale].law.clauses
		expect(Object.keys(texts).toSorted()).toEqual(written.map(({ id }) => id).toSorted())
		for (const { id, state } of clauses) {
			expect(texts[id]?.meaning, id).toBeTruthy()
			expect(texts[id]?.why !== undefined, id).toBe(state !== 'modelled')
		}
	})
})

describe.each(lawRulesetIds)('every part of %s names its clauses', (id) => {
	const { criteria, notes, points = [] }: Ruleset = rulesets[id]

	test.each(criteria.map((criterion) => criterion.id))('condition %s', (criterion) => {
		const behind = clauses.filter(({ by }) => (by as readonly string[]).includes(`${id}/${criterion}`))
		expect(behind.length).toBeGreaterThan(0)
	})

	test.each(points.map((row) => factorOf(row)))('row of points %s', (factor) => {
		const behind = clauses.filter(({ by }) => (by as readonly string[]).includes(`points/${factor}`))
		expect(behind.length).toBeGreaterThan(0)
	})

	test.each(notes.map((note) => note.id))('note %s', (note) => {
		const behind = clausesBehind(id, `note/${note}` as Clause['by'][number])
		expect(behind.length).toBeGreaterThan(0)
	})
})

/** What of the rules there is, by the names that clauses use. */
const known = new Set([
	...lawRulesetIds.flatMap((id) => {
		const { criteria, notes, points = [] }: Ruleset = rulesets[id]
		return [
			`version/${id}`,
			...criteria.map((criterion) => `${id}/${criterion.id}`),
			...notes.map((note) => `note/${note.id}`),
			...points.map((row) => `points/${factorOf(row)}`),
		]
	}),
	...Object.keys(facts).map((fact) => `fact/${fact}`),
	...facts.specialRoutes.options.map((option) => `fact/specialRoutes/${option}`),
])
/** Checklists of documents and what stands beside an outcome have names of their own. */
const isElsewhere = (effect: string) => /^(document|caveat)\//.test(effect)

test('a clause names parts of the rules that there are', () => {
	const named = clauses.flatMap(({ by }) => by).filter((effect) => !isElsewhere(effect))
	expect([...new Set(named)].filter((effect) => !known.has(effect))).toEqual([])
})

test('a clause that names no part of the rules says why not', () => {
	const texts = allTexts.en.law.clauses
	const bare = clauses.filter(({ by }) => !by.some((effect) => known.has(effect)))
	expect(bare.length).toBeGreaterThan(0)
	for (const { id } of bare) expect(texts[id], id).toHaveProperty('why')
})

test('each way that an authority settles has a clause, and the clauses of a way are none that we check', () => {
	for (const option of facts.specialRoutes.options) {
		const own = clauses.filter(({ by }) => by.some((effect) => effect === `fact/specialRoutes/${option}`))
		expect(own.length, option).toBeGreaterThan(0)
		expect(
			own.filter(({ state }) => state === 'modelled'),
			option,
		).toEqual([])
	}
})
