import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineScreener } from '@/lib/api/line-screener'
import { screenLines } from '@/lib/api/screen-lines'
import { readScreenQuery } from '@/lib/api/screen-request'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import { anyCharacter } from '@/tests/any-character'
import { anyFacts, rulesetOf } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const bytes = (text: string) => new TextEncoder().encode(text)
const kiB = 1024
const miB = kiB * kiB

/** Cuts bytes into pieces of so many. */
const cut = (whole: Uint8Array, size: number) =>
	Array.from({ length: Math.ceil(whole.length / size) }, (_, piece) =>
		whole.slice(piece * size, (piece + 1) * size),
	)

const streamOf = (pieces: readonly Uint8Array[]) =>
	new ReadableStream<Uint8Array>({
		start: (controller) => {
			for (const piece of pieces) controller.enqueue(piece)
			controller.close()
		},
	})

const screenStream = (source: ReadableStream<Uint8Array>, id: RulesetId = 'article') =>
	screenLines(source, lineScreener(rulesets[id], configuredParameters))
const screenPieces = (pieces: readonly Uint8Array[], id?: RulesetId) => screenStream(streamOf(pieces), id)

/** Screens what comes in pieces and parses the answers. */
async function screen(pieces: readonly Uint8Array[], id: RulesetId = 'article') {
	const answers = screenPieces(pieces, id)
	const text = await new Response(answers as BodyInit).text()
	expect(text === '' || text.endsWith('\n')).toBe(true)
	return text
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line))
}
const screenText = (text: string) => screen([bytes(text)])

/** What a single evaluation says, in the form of an answer. */
function answerTo(id: string, ruleset: RulesetId, facts: Facts) {
	const { outcome, criteria, missing } = evaluate(
		rulesets[ruleset],
		{ facts, parameters: configuredParameters },
		'2026-11-24',
	)
	return {
		id,
		outcome,
		criteria: Object.fromEntries(criteria.map(({ id, result }) => [id, result])),
		missing,
	}
}

const someone = '{"id":"a","facts":{}}'
const pointers = (answer: { errors: { pointer: string }[] }) => answer.errors.map(({ pointer }) => pointer)

describe('candidates in lines', () => {
	test('any of them are answered in order as by a single evaluation, however the bytes are cut', async () => {
		const sent = fc.array(
			fc.record({
				id: fc.string({ unit: anyCharacter }),
				facts: anyFacts,
				ending: fc.constantFrom('\n', '\r\n'),
			}),
			{ maxLength: 8 },
		)
		await fc.assert(
			fc.asyncProperty(rulesetOf, sent, fc.integer({ min: 50, max: 3000 }), async (ruleset, lines, size) => {
				const text = lines.map(({ id, facts, ending }) => JSON.stringify({ id, facts }) + ending).join('')
				const answers = await screen(cut(bytes(text), size), ruleset)
				expect(answers).toEqual(lines.map(({ id, facts }) => answerTo(id, ruleset, facts)))
			}),
			{ numRuns: runs(25) },
		)
	})

	test('thousands in one piece are answered in order, and the same answers are remembered', async () => {
		const people = fc.sample(anyFacts, { numRuns: 50, seed: 1 })
		const lines = Array.from({ length: 5000 }, (_, index) => ({
			id: `${index}`,
			facts: { ...(people[index % 50] as Facts), annualPayCny: index },
		}))
		const answers = await screenText(lines.map((line) => JSON.stringify(line)).join('\n'))
		expect(answers).toEqual(lines.map(({ id, facts }) => answerTo(id, 'article', facts)))
	})

	test('language codes are canonical, and of one named twice the better level counts', async () => {
		const languages = [
			{ language: 'hin', level: 'basic' },
			{ language: 'hi', level: 'working' },
		]
		const [answer] = await screenText(
			JSON.stringify({ id: 'a', facts: { targetMarkets: ['IN', 'IN'], languages } }),
		)
		expect(answer.criteria.language).toBe('met')
	})

	test('the last line needs no end, empty lines are skipped, and a byte order mark is no fault', async () => {
		const answers = await screenText(
			`\ufeff${someone}\n\n \t\r\n\r\n{"id":"b","facts":{"age":7}}\n\n${someone}`,
		)
		expect(answers.map(({ id, line }) => [id, line])).toEqual([
			['a', undefined],
			['b', 5],
			['a', undefined],
		])
		expect(await screenText('')).toEqual([])
		expect(await screenText('\n\r\n')).toEqual([])
		expect((await screenText(`${someone}\r`))[0].id).toBe('a')
	})

	test('an answer is there before the next line has come', async () => {
		const source = new ReadableStream<Uint8Array>({
			start: (controller) => controller.enqueue(bytes(`${someone}\n{"id":"b"`)),
		})
		const answers = screenStream(source).getReader()
		const { value } = await answers.read()
		expect(JSON.parse(new TextDecoder().decode(value)).id).toBe('a')
	})

	test('nothing more is read while nobody takes the answers, and nothing at all once they go away', async () => {
		let pulled = 0
		let cancelled: unknown
		const source = new ReadableStream<Uint8Array>(
			{
				pull: (controller) => {
					pulled++
					controller.enqueue(bytes(`${someone}\n`))
				},
				cancel: (reason) => {
					cancelled = reason
				},
			},
			{ highWaterMark: 0 },
		)
		const answers = screenStream(source).getReader()
		await answers.read()
		for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
		expect(pulled).toBeLessThan(5)
		await answers.cancel('gone')
		const before = pulled
		for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
		expect(cancelled).toBe('gone')
		expect(pulled).toBe(before)
	})
})

describe('many short lines in one piece', () => {
	test.each([
		['candidates', '{"id":"","facts":{}}\n'],
		['faulty lines', '{}\n'],
		[
			'lines with many faults',
			`{"id":"a","facts":{${Array.from({ length: 150 }, (_, at) => `"${at}":1`)}}}\n`,
		],
		['long ids', `{"id":"${'\\u0001'.repeat(1000)}","facts":{}}\n`],
	])('%s are answered bit by bit as somebody reads', async (_name, line) => {
		const count = Math.floor(miB / line.length)
		const answers = screenPieces([bytes(line.repeat(count))])
		let lines = 0
		for await (const answer of answers as unknown as AsyncIterable<Uint8Array>) {
			expect(answer.length).toBeLessThanOrEqual(miB)
			lines += answer.filter((byte) => byte === 10).length
		}
		expect(lines).toBe(count)
	})

	test('another is answered before they are all done', async () => {
		const long = screenPieces([bytes('{}\n'.repeat(50_000))]).getReader()
		await long.read()
		const other = screenText(someone)
		let isAnswered = false
		other.then(() => {
			isAnswered = true
		})
		let readAfter = 0
		for (let read = await long.read(); !read.done; read = await long.read()) if (isAnswered) readAfter++
		await other
		expect(readAfter).toBeGreaterThan(0)
	})
})

describe('bad lines', () => {
	test('each names all its faults where they are, and the rest goes on', async () => {
		const answers = await screenText(
			[
				someone,
				'{"id":"b","facts":{"age":15,"jobOffer":"maybe","languages":[{"language":"und","level":"x"}],"a/b~c":1}}',
				'{"id":"c","facts":{"__proto__":{"age":30},"constructor":1},"__proto__":1,"more":1}',
				'{"facts":{}}',
				'{"id":7,"facts":[]}',
				'[]',
				'null',
				'{"id":"d"',
				'{"id":"e","facts":{"knowsCustoms":"yes"}}',
				someone,
			].join('\n'),
		)
		const [first, b, c, noId, wrongTypes, list, nothing, broken, e, last] = answers
		expect(first).toEqual(last)
		expect(first.outcome).toBe('undetermined')
		expect(b).toMatchObject({ id: 'b', line: 2 })
		expect(pointers(b).sort()).toEqual(
			[
				'/facts/age',
				'/facts/a~1b~0c',
				'/facts/jobOffer',
				'/facts/languages/0/language',
				'/facts/languages/0/level',
			].sort(),
		)
		expect(pointers(c).sort()).toEqual(['/__proto__', '/facts/__proto__', '/facts/constructor', '/more'])
		expect(noId).toEqual({ line: 4, errors: [{ pointer: '/id', detail: 'This member is required.' }] })
		expect(pointers(wrongTypes)).toEqual(['/id', '/facts'])
		expect(wrongTypes).not.toHaveProperty('id')
		expect(pointers(list)).toEqual([''])
		expect(pointers(nothing)).toEqual([''])
		expect(broken).toMatchObject({ line: 8, errors: [{ pointer: '' }] })
		expect(e).toEqual({
			id: 'e',
			line: 9,
			errors: [{ pointer: '/facts/knowsCustoms', detail: 'This must be true or false.' }],
		})
	})

	test('an answer that was taken before is refused where it has another type', async () => {
		const fact = (value: unknown) => JSON.stringify({ id: 'a', facts: { bridgeTasks: value } })
		const answers = await screenText(
			[fact(['open-market']), fact('["open-market"]'), fact(['open-market']), fact([['open-market']])].join(
				'\n',
			),
		)
		expect(answers.map(({ errors }) => errors !== undefined)).toEqual([false, true, false, true])
		const aged = (value: unknown) => JSON.stringify({ id: 'a', facts: { age: value } })
		expect((await screenText(`${aged(30)}\n${aged('30')}`))[1].errors).toHaveLength(1)
	})

	test('of a line with a fault nothing stays in the next', async () => {
		const [, next] = await screenText('{"id":"a","facts":{"jobOffer":"none","age":1}}\n{"id":"b","facts":{}}')
		expect(next.criteria['job-offer']).toBe('unknown')
	})

	test.each([1, 7, 64 * kiB, 8 * miB])('one over 1 MiB is told, in pieces of %i bytes', async (size) => {
		const padded = (length: number) => someone + ' '.repeat(length - someone.length)
		const most = size < 64 ? [] : [padded(miB), `${padded(miB)}\r`, padded(miB + 1), padded(5 * miB)]
		const text = [padded(40), ...most, '{"id":"b","facts":{}}'].join('\n')
		const answers = await screen(cut(bytes(text), size))
		const long = { errors: [{ pointer: '', detail: 'The line is larger than 1 MiB.' }] }
		expect(answers.map(({ id, ...rest }) => id ?? rest)).toEqual([
			'a',
			...(most.length > 0 ? ['a', 'a', { line: 4, ...long }, { line: 5, ...long }] : []),
			'b',
		])
	})

	test('one over 1 MiB at the very end is told', async () => {
		const [answer] = await screen(cut(bytes(' '.repeat(3 * miB)), 64 * kiB))
		expect(answer).toMatchObject({ line: 1 })
	})

	test('bytes that are no UTF-8, a half character, UTF-16 and deep nesting are told, and the rest goes on', async () => {
		const deep = (inner: string) => `{"id":"deep","facts":{"languages":${inner}}}`
		const answers = await screen([
			bytes('{"id":"'),
			new Uint8Array([0xff, 0xc3]),
			bytes('","facts":{}}\n{"id":"'),
			new Uint8Array([0xe4, 0xbd]),
			bytes('\n'),
			new Uint8Array([0x7b, 0x00, 0x7d, 0x00, 0x0a]),
			bytes(`${deep('['.repeat(200_000) + ']'.repeat(200_000))}\n${deep('['.repeat(500_000))}\n`),
			bytes(`{"id":"`),
			new Uint8Array([0xe4, 0xbd]),
			new Uint8Array([0xa0]),
			bytes(`","facts":{}}`),
		])
		expect(answers.map(({ id, line }) => id ?? line)).toEqual([1, 2, 3, 'deep', 5, '你'])
		expect(pointers(answers[3])).toEqual(['/facts/languages/0'])
	})

	test.each([
		['wrong entries of a list', `{"id":"b","facts":{"nationalities":[${'1,'.repeat(123_400)}1]}}`],
		['wrong choices', `{"id":"b","facts":{"bridgeTasks":[${'1,'.repeat(123_400)}1]}}`],
		['right choices', `{"id":"b","facts":{"bridgeTasks":["open-market"${',"open-market"'.repeat(50_000)}]}}`],
		['empty languages', `{"id":"b","facts":{"languages":[${'{},'.repeat(123_400)}{}]}}`],
	])('one with ever so many %s has one fault, and the rest goes on', async (_name, line) => {
		const [first, faulty, last] = await screenText([someone, line, someone].join('\n'))
		expect(faulty).toMatchObject({ id: 'b', line: 2 })
		expect(faulty.errors).toHaveLength(1)
		expect(last).toEqual(first)
	})

	test('of one with more than 100 faults 100 are named and the others counted', async () => {
		const members = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, at) => [`member${at}`, at]))
		const line = (count: number) => JSON.stringify({ id: 'a', facts: { age: 1, ...members(count) } })
		const [exactly, over, far] = await screenText([line(99), line(100), line(50_000)].join('\n'))
		expect(exactly.errors).toHaveLength(100)
		expect(exactly).not.toHaveProperty('more')
		expect(over.errors).toHaveLength(100)
		expect(over.more).toBe(1)
		expect(far.errors).toHaveLength(100)
		expect(far.more).toBe(49_901)
		expect(pointers(far).slice(0, 2)).toEqual(['/facts/age', '/facts/member0'])
	})

	test('an id has at most 1,000 characters, and a longer one is not given back', async () => {
		const withId = (id: string) => JSON.stringify({ id, facts: {} })
		const [most, wide, over, farOver] = await screenText(
			[
				withId('x'.repeat(1000)),
				withId('😀'.repeat(1000)),
				withId('😀'.repeat(1001)),
				withId('x'.repeat(9e5)),
			].join('\n'),
		)
		expect(most.outcome).toBe('undetermined')
		expect(wide.id).toBe('😀'.repeat(1000))
		const errors = [{ pointer: '/id', detail: 'This may have 1,000 characters at most.' }]
		expect(over).toEqual({ line: 3, errors })
		expect(farOver).toEqual({ line: 4, errors })
	})

	test('whatever a line is, it has one answer, and the rest goes on', async () => {
		const anyFact = fc.oneof(fc.constantFrom<string>(...factIds), fc.constant('__proto__'), fc.string())
		const anyLine = fc.oneof(
			fc.json(),
			fc.string({ unit: anyCharacter }),
			fc
				.record({ id: fc.string(), facts: fc.dictionary(anyFact, fc.jsonValue()) })
				.map((line) => JSON.stringify(line)),
			fc
				.tuple(anyFact, fc.jsonValue(), fc.integer({ min: 1, max: 3000 }))
				.map(([fact, value, count]) =>
					JSON.stringify({ id: 'a', facts: { [fact]: Array(count).fill(value) } }),
				),
		)
		const single = (line: string) => line.replaceAll(/[\n\r]/g, ' ')
		await fc.assert(
			fc.asyncProperty(fc.array(anyLine, { maxLength: 20 }), async (lines) => {
				const sent = lines.map(single).filter((line) => line.trim() !== '' && !line.startsWith('\ufeff'))
				const answers = await screenText([...sent, someone].join('\n'))
				expect(answers).toHaveLength(sent.length + 1)
				expect(answers.at(-1).outcome).toBe('undetermined')
				for (const { errors } of answers) expect((errors ?? []).length).toBeLessThanOrEqual(100)
			}),
			{ numRuns: runs(200) },
		)
	})

	test('a long name or value is never given back', async () => {
		const long = 'x'.repeat(5000)
		const [answer] = await screenText(JSON.stringify({ id: 'a', facts: { jobOffer: long, [long]: 1 } }))
		expect(JSON.stringify(answer)).not.toContain(long.slice(0, 200))
	})
})

test('members of a query that are no members of ours are named, whatever they are called', () => {
	const read = readScreenQuery(new URLSearchParams('ruleset=article&__proto__=1&constructor=1'), '2026-11-24')
	const faults = 'faults' in read ? read.faults.errors : []
	expect(faults.map(({ pointer }) => pointer).sort()).toEqual(['/__proto__', '/constructor'])
})
