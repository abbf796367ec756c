import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectExpressions, type Expression, expressionsIn, sourceFiles } from './collect-expressions'

// In the process itself: another one would have to be installed for each kind of machine.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** The expressions that were found to be safe, one a line; `vitest -u` adds those that are found to be now. */
const listOfSafe = 'tests/snapshots/safe-expressions.txt'

const roots = ['app', 'components', 'lib', 'pages', 'rules', 'scripts', 'proxy.ts', 'next.config.ts']

/** Scripts that read nothing but what the project itself has written, built or measured. */
const ofOurOwnText = [
	'scripts/bench/paint.mjs',
	'scripts/build/build.mjs',
	'scripts/build/collect-script-hashes.mjs',
	'scripts/generate/generate-reference.mjs',
	'scripts/recipes/recipes.mjs',
	'scripts/recipes/copy.mjs',
	'scripts/bench/sizes.mjs',
	'scripts/build/write-worker.mjs',
]

const collected = collectExpressions(sourceFiles(roots).filter((file) => !ofOurOwnText.includes(file)))
const expressions = collected.flatMap(({ found }) => found)

/** An expression without its escaped characters and its sets, in which signs of repetition stand for themselves. */
const withoutSets = (source: string) =>
	source.replace(/\\(?:[pPuk][{<][^}>]*[}>]|.)/gsu, '\\').replace(/\[[^\]]*\]/g, '[]')

/** What repeats nothing takes a fixed number of steps at each place of a text. */
const repeats = ({ source, flags }: Pick<Expression, 'source' | 'flags'>) =>
	/[*+{]/.test(flags.includes('v') ? source : withoutSets(source))

const statusOf = ({ source, flags }: Pick<Expression, 'source' | 'flags'>) =>
	checkSync(source, flags, { timeout: null }).status

const usualParts = [
	' ',
	'\t',
	'\n',
	'\u3000',
	'\u00ad',
	'0',
	'٣',
	'a',
	'Z',
	'é',
	'字',
	'ا',
	'😀',
	'-',
	'.',
	',',
	'=',
]
/** A text of one part over and over, long enough that an expression with quadratic time would take half a minute. */
const longTextOf = (part: string) => `${part.repeat(1 << 16)}\u0000字`
const usualTexts = usualParts.map(longTextOf)

function textsFor({ source }: Expression) {
	const own = [...new Set(source)].filter((character) => !/[\\^$*+?()[\]{}|]/.test(character))
	const pairs = own.slice(0, 12).flatMap((one) => [`${one} `, `${one}0`, `a${one}`])
	const others = [...new Set([...own, ...pairs])].filter((part) => !usualParts.includes(part))
	return [...usualTexts, ...others.map(longTextOf)]
}

describe('the check of expressions', () => {
	test.each([
		['\\s*(万元?|元)$', ''],
		['(a+)+$', ''],
		['^(.+)[:：](.+)$', ''],
		['^(.+)\\s[-–—]\\s(.+)$', ''],
		['(\\w+)\\s*=', 'g'],
	])('knows /%s/%s as one that can backtrack', (source, flags) => {
		expect(statusOf({ source, flags })).toBe('vulnerable')
	})

	test('leaves out what repeats nothing, and nothing else', () => {
		const named = (all: readonly RegExp[]) => all.filter(repeats).map(String)
		const once = [/[\p{L}*+{]/u, /\*\+\{/, /a|\d?|[\]+]/, /\u{1f600}/u, /(?<a>b)\k<a>/, /\[?\]?/]
		const often = [/[\p{L}]+/u, /[\]]*/, /\\+/, /(?:a|b){2,}/, /\p{L}{2}/u, /\[a+]/]
		expect(named([...once, ...often])).toEqual(often.map(String))
		expect(repeats({ source: '[[a]+]', flags: 'v' })).toBe(true)
	})

	test('finds every literal in a source, and whatever is put together', () => {
		const code = [
			'const a = text.split(/,+/g) as string[]',
			'const b = <p title={text.replace(/x/, "")}>{"/no/"}</p> // /no/',
			'const c: RegExp = new RegExp(a + "*")',
			'const { RegExp: d } = globalThis',
			'text.search("a*")',
		].join('\n')
		const { found, composed } = expressionsIn('any.tsx', code)
		expect(found.map(({ source }) => source)).toEqual([',+', 'x'])
		expect(composed.map((one) => one.code)).toEqual(['RegExp', 'RegExp', 'text.search("a*")'])
	})
})

test('no expression that meets foreign text is put together while the program runs', () => {
	expect(expressions.length).toBeGreaterThan(50)
	expect(collected.flatMap(({ composed }) => composed)).toEqual([])
})

describe('an expression that meets foreign text', () => {
	const all = [...new Map(expressions.filter(repeats).map((one) => [`/${one.source}/${one.flags}`, one]))]

	// What is found of an expression is always the same: `npm run test:deep` looks at those of the list again.
	const known = process.env.RUNS ? [] : readFileSync(listOfSafe, 'utf8').split('\n')
	const statuses = new Map(
		all.map(([text, one]) => [text, known.includes(text) ? 'safe' : statusOf(one)] as const),
	)

	test.each(all)('cannot backtrack: %s', (text, one) => {
		expect({ ...one, status: statuses.get(text) }).toEqual({ ...one, status: 'safe' })
	})

	test('that cannot backtrack stands in the list of those', async () => {
		const safe = [...statuses].flatMap(([text, status]) => (status === 'safe' ? [text] : []))
		await expect(`${safe.toSorted().join('\n')}\n`).toMatchFileSnapshot(path.resolve(listOfSafe))
	})

	test.each(all)('ends on long texts of one part: %s', { timeout: 60_000 }, (_, one) => {
		const expression = new RegExp(one.source, one.flags.includes('g') ? one.flags : `${one.flags}g`)
		for (const text of textsFor(one))
			expect(text.replace(expression, '').length).toBeLessThanOrEqual(text.length)
	})
})
