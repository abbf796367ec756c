import { expect, test } from 'vitest'
import type { BasePerson, Person } from '@/rules/persons/person'
import type { CriterionOutcome, Outcome } from '@/rules/result'
import { rewritePersons } from './rewrite-persons'

const base: BasePerson = { id: 'base', facts: {}, notMet: {} }
const source = `
const somebody = basedOn('base', {})
const all = { met: 2, total: 2 }
const elsewhere = { notMet: { a: 'unmet' } } as const
export const table = [
	somebody.itself(allMet, all),
	somebody.met('plain', {}, enough('age')),
	somebody.unmet('says', {}, notEnough('age'), { notMet: { a: 'unmet', b: 'unmet' }, parameters: { minAge: 18 } }),
	somebody.unknown('only', {}, notSure('age'), { notMet: { b: 'unknown' } }),
	somebody.unmet('named', {}, notEnough('age'), elsewhere),
	somebody.unmet('spread', {}, notEnough('age'), { ...elsewhere }),
	somebody.met(\`made-\${1}\`, {}, enough('age')),
]
`
const changedTo = (
	id: string,
	outcome: Outcome,
	criteria: Readonly<Record<string, CriterionOutcome>>,
	more: Partial<Person> = {},
) => {
	const person = {
		id,
		base,
		about: 'a',
		differs: {},
		outcome,
		notMet: {},
		why: { kind: 'all-met' },
		readBy: null,
		...more,
	} as const
	return { person, differences: [], found: { outcome, criteria, strength: { met: 3, total: 3 } } }
}
const rewritten = (...changed: readonly ReturnType<typeof changedTo>[]) => {
	const { sources, byHand } = rewritePersons(new Map([['file', source]]), changed)
	const before = source.split('\n')
	const after = sources.get('file')?.split('\n') ?? []
	return {
		changed: after.filter((line, at) => line !== before[at]).map((line) => line.trim()),
		byHand: byHand.map(({ person }) => person.id),
	}
}

test('a line says by its function what comes out, and by a list what the function does not', () => {
	expect(rewritten(changedTo('plain', 'undetermined', { a: 'unknown', b: 'met' })).changed).toEqual([
		"somebody.unknown('plain', {}, enough('age')),",
	])
	expect(rewritten(changedTo('plain', 'ineligible', { a: 'met', b: 'unmet' })).changed).toEqual([
		"somebody.unmet('plain', {}, enough('age'), { notMet: { 'b': 'unmet' } }),",
	])
	expect(rewritten(changedTo('says', 'ineligible', { a: 'unmet', b: 'met' })).changed).toEqual([
		"somebody.unmet('says', {}, notEnough('age'), { parameters: { minAge: 18 } }),",
	])
	expect(rewritten(changedTo('only', 'eligible', { a: 'met', b: 'met' })).changed).toEqual([
		"somebody.met('only', {}, notSure('age')),",
	])
})

test('what a base person counts is written where it stands', () => {
	expect(rewritten(changedTo('base', 'eligible', {})).changed).toEqual(['const all = { met: 3, total: 3 }'])
})

test('lines that are not written out one by one, and those that somebody has read, are left to a person', () => {
	const unmet = { a: 'met', b: 'unmet' } as const
	const reader = { readBy: { name: 'A lawyer', on: '2026-12-01', agrees: true } }
	const left = ['named', 'spread', 'made-1'].map((id) => changedTo(id, 'ineligible', unmet))
	expect(rewritten(...left, changedTo('plain', 'ineligible', unmet, reader))).toEqual({
		changed: [],
		byHand: ['named', 'spread', 'made-1', 'plain'],
	})
})
