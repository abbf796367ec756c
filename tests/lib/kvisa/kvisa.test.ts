import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { commandNames } from '@/lib/kvisa/list'
import { evaluate } from '@/lib/package/rules'
import { rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts } from '../../rules/candidates'
import { runs } from '../../runs'
import { kvisa } from './run-kvisa'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, content: string | Uint8Array): string {
	const file = path.join(folder, name)
	writeFileSync(file, content)
	return file
}
const linesOf = (text: string) => text.trim().split('\n')
const json = (text: string) => linesOf(text).map((line) => JSON.parse(line))

describe('kvisa check', () => {
	test('gives any person what the API gives, a line for each rule set', async () => {
		const on = '2026-12-01'
		await fc.assert(
			fc.asyncProperty(anyFacts, async (facts) => {
				const { code, out } = await kvisa(['check', '--json', '--on', on, '-'], [JSON.stringify(facts)])
				expect(code).toBe(0)
				expect(json(out)).toEqual(rulesetIds.map((ruleset) => evaluate({ ruleset, facts, asOf: on })))
			}),
			{ numRuns: runs(100) },
		)
	})

	test('says the outcome, why, what is open, the nearest ways, the sources, and that it decides nothing', async () => {
		const file = fileWith('a.json', '{"age": 30, "nationalities": ["NG"]}')
		const { code, out } = await kvisa(['check', file, '--rules', 'k-published', '--on', '2026-12-01'])
		expect(code).toBe(0)
		for (const text of [
			'K visa (Decree 814), version 2026-11-30, on 1 December 2026',
			'Not yet clear.',
			'Met: You are a foreign national. Based on: Nationalities.',
			'Not settled: You meet the authority’s age condition',
			'Not answered, and able to change this:',
			'Nearest ways:',
			'https://www.gov.cn/',
			'This is not a decision. Only the authority decides.',
		])
			expect(out).toContain(text)
	})

	test.each([
		[
			'facts',
			'{ "age": 300,\n  "foo": 1 }',
			['f.json:1:10: /age: This must be 100 or less.', 'f.json:2:10: /foo:'],
		],
		[
			'a body',
			'{ "facts": { "age": "x" },\n "ruleset": "k" }',
			['f.json:1:21: /facts/age:', 'f.json:2:13: /ruleset:'],
		],
		['JSON', '{ "age": 30,, }', ['f.json:1:13: This is not JSON.']],
		['an empty file', '', ['f.json:1:1: This is not JSON.']],
		['a deep file', '['.repeat(100_000), ['f.json:']],
		['another encoding', new Uint8Array([0x22, 0xff, 0x22]), ['f.json:1:1: The text must be in UTF-8.']],
		['a large file', ' '.repeat(1_048_577), ['1,048,576 bytes at most']],
	])('names the line and the column of what is wrong in %s', async (_, content, texts) => {
		const { code, out, err } = await kvisa(['check', fileWith('f.json', content)])
		expect({ code, out }).toEqual({ code: 2, out: '' })
		for (const text of texts) expect(err).toContain(text)
		expect(err).not.toMatch(/\bat .*:\d+:\d+\)/)
	})
})

describe('kvisa ask', () => {
	test('asks in the order of next, goes back, takes words and "not sure", and ends with the result', async () => {
		const typed = ['Nigeria', '300', '30', '?', 'b', '2', 'Master’s degree', 'q']
		const { code, out, err } = await kvisa(['ask', '--rules', 'k-published', '--json'], typed)
		expect(code).toBe(0)
		expect(json(out)[0]).toEqual(
			evaluate({
				ruleset: 'k-published',
				facts: { nationalities: ['NG'], age: 30, teachesOrResearches: false, highestDegree: 'master' },
			}),
		)
		expect(err.match(/How old are you/g)).toHaveLength(1)
		expect(err.match(/Do you currently teach/g)).toHaveLength(2)
		expect(err).toContain('This cannot be read as an answer. Try again.')
	})

	test('is bad input if the input ends before the questions do', async () => {
		expect(await kvisa(['ask'], ['NG'])).toMatchObject({ code: 2, out: '' })
	})

	test.each(['zh', 'ar'])('asks in %s', async (lang) => {
		const { err, out } = await kvisa(['ask', '--lang', lang], ['?', '?', 'q'])
		expect(err).toContain({ zh: '您', ar: 'جنسيات' }[lang])
		expect(out).toContain({ zh: '这不是审批决定', ar: 'ليس هذا قرارًا' }[lang])
	})
})

describe('kvisa explain, rules and diff', () => {
	test('explain puts a line of check into words', async () => {
		const { out: result } = await kvisa(['check', '--json', '--rules', 'h1b', '-'], ['{}'])
		const said = await kvisa(['explain', '--json', fileWith('r.json', result)])
		expect(Object.keys(json(said.out)[0])).toEqual(['outcome', 'criteria', 'changes'])
		expect((await kvisa(['explain', fileWith('x.json', '{}')])).code).toBe(2)
	})

	test('rules prints the bodies of the API', async () => {
		const { out } = await kvisa(['rules', 'k-published', '--clauses', '--cases', '--sources'])
		expect(json(out).map((body) => Object.keys(body)[0])).toEqual(['clauses', 'cases', 'asOf'])
		for (const id of rulesetIds) expect((await kvisa(['rules', id])).out).toContain('(Required)')
	})

	test('diff names what two versions and two persons differ in', async () => {
		const versions = await kvisa(['diff', 'k-published', '2026-11-24', '2026-11-30', '--json'])
		expect(json(versions.out)[0]).toMatchObject({ criterion: 'visa-needed', from: '-', to: '2026-11-30' })
		const [before, after] = [
			fileWith('b.json', '{"jobOffer": "written"}'),
			fileWith('c.json', '{"jobOffer": "none"}'),
		]
		const persons = await kvisa(['diff', before, after, '--rules', 'article', '--json'])
		expect(json(persons.out)).toEqual([
			{ ruleset: 'article', from: 'Not yet clear', to: 'Not met' },
			{ ruleset: 'article', criterion: 'job-offer', from: 'Met', to: 'Not met' },
		])
		expect((await kvisa(['diff', before, before])).out).toBe('No difference.\n')
	})
})

describe('the command line', () => {
	test.each(commandNames)('has help for %s, which names each of its options', async (name) => {
		const { code, out } = await kvisa([name, '--help'])
		expect(code).toBe(0)
		expect(out).toMatch(new RegExp(`^Usage: kvisa ${name}`))
		expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
	})

	test('never ends well, nor with a stack, on arguments that mean nothing', async () => {
		const words = fc.oneof(
			fc.constantFrom(
				...commandNames,
				'--json',
				'--lang',
				'--on',
				'--rules',
				'--map',
				'--say',
				'-o',
				'--',
				'-',
			),
			fc.string(),
		)
		await fc.assert(
			fc.asyncProperty(fc.array(words, { maxLength: 5 }), async (args) => {
				const known = commandNames.some((name) => name === args[0])
				const { code, out, err } = await kvisa([...args, path.join(folder, 'missing.json')])
				expect(err).not.toMatch(/\bat .*:\d+:\d+/)
				if (code !== 0) expect([code, out]).toEqual([2, ''])
				else expect(known || args[0] === 'help' || args[0] === '--help' || args[0] === '-h').toBe(true)
			}),
			{ numRuns: runs(500) },
		)
	})

	test('shows nothing of what it was given that a terminal would obey', async () => {
		const { err } = await kvisa(['check', fileWith('t.json', '{"\\u001b[31mred\\u0007": 1}')])
		expect(err).toContain('red')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
		expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
	})
})
