import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetLanguages } from '@/lib/sheet/languages'
import { exportsIn } from './collect-exports'
import { sourceFiles } from './collect-expressions'

const codes: readonly string[] = sheetLanguages

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>()
	for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
	return groups
}

/** The path of a file with a mark in place of a language's code. */
const inAnyLanguage = (file: string) =>
	file
		.split(/([/.-])/)
		.map((part) => (codes.includes(part) ? '*' : part))
		.join('')

/** The files that are there in more than one language: what they export has one name in all of them. */
function byLanguage(files: readonly string[]): ReadonlySet<string> {
	const alike = groupBy(files, inAnyLanguage)
	return new Set([...alike.values()].filter((group) => group.length > 1).flat())
}

const files = sourceFiles(['components', 'lib', 'rules']).toSorted()
const translated = byLanguage(files)
const exported = files
	.filter((file) => !translated.has(file))
	.flatMap((file) => exportsIn(file, readFileSync(file, 'utf8')).map((one) => ({ ...one, file })))

/** What several files export by one name, and those files. */
const onPurpose: Readonly<Record<string, readonly string[]>> = {
	// A page loads the one or the other on demand, by the way through the form that was chosen.
	engine: ['lib/form/full/engine.ts', 'lib/form/quick/engine.ts'],
	// What programs are given has the plain names of what it is about: the routes and the data below have them as well.
	clauses: ['lib/law/clauses.ts', 'lib/package/library.ts'],
	documents: ['lib/package/documents.ts', 'rules/sources/documents.ts'],
	rulesets: ['lib/package/library.ts', 'rules/rulesets/index.ts'],
	evaluate: ['lib/package/rules.ts', 'rules/fast/evaluate.ts'],
	sources: ['lib/package/sources.ts', 'rules/sources/all.ts'],
}

/** Adjectives and participles that do not end like most: what is so has to be said. */
const adjectives = `Alike Alone Begun Broken Chosen Done Drawn Due Forgotten Found Free Given Gone
	Held Hidden Kept Known Left Made Meant Open Past Present Put Redone Said Same Seen Sent Shown Sound Spoken Split
	Taken Told Undone Visible Whole Written`.split(/\s+/)

/** Nouns that end like a participle. */
const nouns = ['Need', 'Reading', 'Sorting', 'Standing']

/** Whether a name is one word that does not say what it holds. */
const isBare = (name: string) =>
	adjectives.includes(name) || (/^[A-Z][a-z]+(?:ed|ing|able|ible)$/.test(name) && !nouns.includes(name))

describe('an exported name', () => {
	test('is found however it is exported', () => {
		const code = [
			'export type A = 1',
			'export interface B {}',
			'export const { c, d: e } = f',
			"export { g as h } from 'g'",
			'export function i() {}',
			'export default function j() {}',
			'type K = 1',
		].join('\n')
		const found = exportsIn('any.ts', code).map(({ name, isType }) => (isType ? `type ${name}` : name))
		expect(found).toEqual(['type A', 'type B', 'c', 'e', 'h', 'i'])
	})

	test('has one home, but for what several files give on purpose', () => {
		const homes = groupBy(exported, ({ name }) => name)
		const several = [...homes].filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1)
		expect(several.map(([name, all]) => [name, ...all.map(({ file }) => file)].join(' '))).toEqual(
			Object.entries(onPurpose).map(([name, homesOfIt]) => [name, ...homesOfIt].join(' ')),
		)
		expect(homes.size).toBeGreaterThan(4000)
	})

	test('of a type is a noun, and no bare participle or adjective', () => {
		const types = exported.filter(({ isType }) => isType)
		expect(types.filter(({ name }) => isBare(name)).map(({ name, file }) => `${name}: ${file}`)).toEqual([])
		expect(types.length).toBeGreaterThan(1000)
		expect(['Shown', 'Judged', 'Waiting', 'Decidable'].filter(isBare)).toHaveLength(4)
		expect(nouns.filter((noun) => !types.some(({ name }) => name === noun))).toEqual([])
	})
})
