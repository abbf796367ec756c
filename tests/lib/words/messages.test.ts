import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { describe, expect, test } from 'vitest'
import { mayBreak, withLineBreaks } from '@/lib/i18n/line-breaks'
import { defaultLocale, type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { withNoBreaks, withPlainSpaces } from '@/lib/i18n/no-breaks'
import { sayIn } from '@/lib/i18n/say'
import { failureTexts } from '@/lib/words/failure-texts'
import { sourceTexts } from '@/lib/words/sources'
import { factIds } from '@/rules/facts'
import { allTexts, allWordsIn } from '../../all-texts'

const translations = localeIds.filter((locale) => locale !== defaultLocale)

/** Every text of a tree with the path to it. */
const textsIn = (node: unknown, path = ''): [path: string, text: string][] =>
	typeof node === 'string'
		? [[path, node]]
		: Object.entries(node as object).flatMap(([key, inner]) =>
				textsIn(inner, path ? `${path} › ${key}` : key),
			)

type Args = {
	readonly plain: Set<string>
	readonly numbers: Set<string>
	readonly plurals: Set<string>
	readonly tags: Set<string>
	/** What a text chooses by, each with the names of its branches. */
	readonly choices: Map<string, readonly string[]>
}

const kinds = { count: 0, choice: 1, plural: 2, number: 4 }
const noArgs = (): Args => ({
	plain: new Set(),
	numbers: new Set(),
	plurals: new Set(),
	tags: new Set(),
	choices: new Map(),
})

/** The arguments of a compiled message, also inside its branches. */
function argsOf(message: unknown, found = noArgs()) {
	if (!Array.isArray(message)) return found
	for (const node of message) {
		if (!Array.isArray(node)) continue
		const [name, type, branches = {}] = node as [string, unknown, object | undefined]
		if (type === undefined) found.plain.add(name)
		else if (typeof type !== 'number' || type === kinds.count) {
			found.tags.add(name)
			argsOf(node.slice(1), found)
		} else if (type === kinds.number) found.numbers.add(name)
		else {
			if (type === kinds.plural) found.plurals.add(name)
			else if (type === kinds.choice) found.choices.set(name, Object.keys(branches).sort())
			else throw new Error(`an argument of another kind: ${name}`)
			for (const branch of Object.values(branches)) argsOf(branch, found)
		}
	}
	return found
}

const namesOf = ({ plain, numbers, plurals }: Args) => [...new Set([...plain, ...numbers, ...plurals])].sort()
/** Arguments, and the tags and choices that a text has in every language. */
const partsOf = (args: Args) => [
	...namesOf(args),
	...[...args.tags].sort().map((tag) => `<${tag}>`),
	...[...args.choices].map(([name, branches]) => `${name}: ${branches}`).sort(),
]

/** A message once what it chooses by is known: the same without the choices. */
const chosen = (message: unknown, branchOf: ReadonlyMap<string, string>): CompiledMessage =>
	Array.isArray(message)
		? message.flatMap((node) => {
				if (!Array.isArray(node)) return [node]
				const [name, type, branches] = node
				if (type === kinds.choice) {
					const branch = branches[branchOf.get(name) ?? ''] ?? branches.other
					return Array.isArray(branch) ? chosen(branch, branchOf) : [branch]
				}
				if (type !== kinds.plural) return [node]
				const forms = Object.entries(branches).map(([form, inner]) => [form, chosen(inner, branchOf)])
				return [[name, type, Object.fromEntries(forms)]]
			})
		: (message as CompiledMessage)

/** Every way to choose among the branches of a text; one if it has none. */
const waysOf = ({ choices }: Args) =>
	[...choices].reduce<ReadonlyMap<string, string>[]>(
		(ways, [name, branches]) =>
			ways.flatMap((way) => branches.map((branch) => new Map([...way, [name, branch]]))),
		[new Map()],
	)

/** A text in each of the ways to choose among its branches. */
const plainOnes = (text: string) =>
	waysOf(argsOf(compile(text))).map((way) => {
		const message = chosen(compile(text), way)
		return { way, message, args: argsOf(message) }
	})

const marker = (name: string) => `‹${name}›`
const someNumber = 7

/** A value for each argument: a count where it is counted or written as a number, else a text that shows up. */
const valuesFor = (args: Args, count = someNumber) =>
	Object.fromEntries([
		...namesOf(args).map((name) => [
			name,
			args.numbers.has(name) || args.plurals.has(name) ? count : marker(name),
		]),
		...[...args.tags].map((tag) => [tag, (parts: unknown[]) => parts.join('')]),
	])

const messages = localeIds.flatMap((locale) =>
	textsIn(allTexts[locale]).map(([path, text]) => ({ locale, path, text })),
)
const inLocale = (wanted: Locale) => messages.filter(({ locale }) => locale === wanted)
const failures = localeIds.flatMap((locale) =>
	textsIn(failureTexts[locale]).map(([path, text]) => ({ locale, path, text })),
)

describe.each(localeIds)('a message in %s', (locale) => {
	const say = sayIn(locale)

	test('compiles, and is said in full when it is given its arguments', () => {
		for (const { path, text } of inLocale(locale)) {
			for (const { way, message, args } of plainOnes(text)) {
				const said = say(compile(text), { ...valuesFor(args), ...Object.fromEntries(way) })
				expect(said, path).toBe(say(message, valuesFor(args)))
				expect(said.trim(), path).not.toBe('')
				expect(said, path).not.toMatch(/[{}#]|undefined|\[object/)
				for (const name of args.plain) {
					if (text.includes(`{${name}}`) && args.plurals.size === 0)
						expect(said, path).toContain(marker(name))
				}
				if (args.numbers.size > 0) expect(said, path).toContain(String(someNumber))
			}
		}
	})

	test('is the one that the pages are handed, fit to be sent to a browser', () => {
		const words = allWordsIn(locale)
		const compiled = (node: unknown, path: readonly string[]): unknown =>
			path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], node)
		for (const { path, text } of inLocale(locale)) {
			const message = compiled(words, path.split(' › ')) as CompiledMessage
			const place = `.${path.replaceAll(' › ', '.')}`
			const handed = withLineBreaks(locale, place, withNoBreaks(locale, place, text))
			expect(withPlainSpaces(handed.replaceAll(mayBreak, '')), path).toBe(text)
			expect(message, path).toEqual(compile(handed))
			expect(JSON.parse(JSON.stringify(message)), path).toEqual(structuredClone(message))
		}
	})

	test('is there wherever the English one is, and takes the same arguments', () => {
		const argumentsByPath = (texts: readonly (readonly [path: string, text: string])[]) =>
			Object.fromEntries(texts.map(([path, text]) => [path, partsOf(argsOf(compile(text)))]))
		const english = (locales[locale].forEmployers ? allTexts : sourceTexts)[defaultLocale]
		expect(argumentsByPath(textsIn(allTexts[locale]))).toEqual(argumentsByPath(textsIn(english)))
	})

	test('has no straight quotes and no blanks at its ends', () => {
		const own = failures.filter((text) => text.locale === locale)
		for (const { path, text } of [...inLocale(locale), ...own]) {
			expect(text, path).not.toMatch(/["'`´]/)
			if (!path.startsWith('separators')) expect(text, path).toBe(text.trim())
			expect(text, path).not.toMatch(/ {2}|\.{3}|--/)
		}
	})

	test('calls no two facts by one label, nor two options of a question', () => {
		const { facts } = allTexts[locale]
		const folded = (texts: readonly string[]) => texts.map((text) => text.toLocaleLowerCase(locale))
		const labels = folded(factIds.map((fact) => facts[fact].label))
		expect(labels).toEqual([...new Set(labels)])
		for (const fact of factIds) {
			const text = facts[fact]
			const options = 'options' in text ? folded(Object.values(text.options)) : []
			expect(options, fact).toEqual([...new Set(options)])
		}
	})
})

test('a text that chooses is said in each of its branches', () => {
	const text = '{who, select, one {{name} waits} other {{count, plural, one {# waits} other {# wait}}}}'
	expect(partsOf(argsOf(compile(text)))).toEqual(['count', 'name', 'who: one,other'])
	const said = plainOnes(text).map(({ message, args }) => sayIn('en')(message, valuesFor(args)))
	expect(said).toEqual(['‹name› waits', '7 wait'])
})

test('a Chinese question may break between words, never within one', () => {
	const shown = (path: string, text: string) => withLineBreaks('zh', path, text).replaceAll(mayBreak, '|')
	expect(shown('facts.targetMarkets.question', '您的工作面向哪些国家或地区的市场？')).toBe(
		'您的|工作|面向|哪些|国家|或|地区的|市场？',
	)
	expect(shown('facts.targetMarkets.label', '目标市场')).toBe('目标市场')
	expect(withLineBreaks('en', 'facts.targetMarkets.question', 'Which?')).toBe('Which?')
})

/** What the branches of a plural are called: categories, and exact numbers such as =0. */
const branchesOf = (message: unknown, name: string): string[] =>
	Array.isArray(message)
		? message.flatMap((node) =>
				Array.isArray(node) && node[0] === name && node[1] === 2 ? Object.keys(node[2]) : [],
			)
		: []

/** A count of one before words for several: "1 candidates", "1 more meet". */
const pluralAfterOne =
	/\b1[ \u00a0](?:(?:more|fewer|official)[ \u00a0])?(?!(?:is|was|has|as|this|its)\b)(?:\w+[^s’\W]s|are|meet|have|were|people)\b/

describe('a count', () => {
	const counted = messages.flatMap(({ locale, path, text }) =>
		plainOnes(text).flatMap(({ message, args }) =>
			[...args.plurals].map((name) => ({ locale, path, name, text, message, args })),
		),
	)
	type Counted = (typeof counted)[number]
	const sayCount = ({ locale, message, args, name }: Counted, count: number) =>
		sayIn(locale)(message, { ...valuesFor(args, 9), [name]: count })
	const rulesOf = (locale: Locale) => new Intl.PluralRules(locales[locale].formats)
	const wholeNumbers = Array.from({ length: 1001 }, (_, number) => number)

	test.each(counted)('has a form for each number of its language: $locale, $path, $name', (message) => {
		const rules = rulesOf(message.locale)
		const branches = branchesOf(message.message, message.name)
		const exact = branches.filter((branch) => branch.startsWith('='))
		const { pluralCategories } = rules.resolvedOptions()
		for (const branch of branches) {
			if (!exact.includes(branch)) expect(pluralCategories).toContain(branch)
		}
		const saidExactly = (category: string) =>
			wholeNumbers
				.filter((number) => rules.select(number) === category)
				.every((number) => exact.includes(`=${number}`))
		for (const category of pluralCategories) {
			if (!branches.includes(category)) expect(saidExactly(category), category).toBe(true)
		}
	})

	test.each(counted)('of several has one form for each category: $locale, $path, $name', (message) => {
		const rules = rulesOf(message.locale)
		for (const category of rules.resolvedOptions().pluralCategories) {
			const [a, b] = wholeNumbers.filter((number) => number >= 2 && rules.select(number) === category)
			if (a === undefined || b === undefined) continue
			const [first, second] = [sayCount(message, a), sayCount(message, b)]
			expect(first).not.toMatch(/[{}#]/)
			expect(first).toContain(String(a))
			expect(first.replaceAll(new RegExp(`(?<!\\d)${a}(?!\\d)`, 'g'), String(b))).toBe(second)
		}
	})

	test.each(counted.filter(({ locale }) => locale === 'en'))(
		'of one thing does not name it in the plural in English: $path, $name',
		(message) => {
			const [one, two] = [sayCount(message, 1), sayCount(message, 2)]
			const wordAfter = (count: number, text: string) => new RegExp(`\\b${count} (\\w+)`).exec(text)?.[1]
			expect(one).not.toMatch(/[{}#]/)
			expect(one).toMatch(/\b(1|one)\b/i)
			if (/(s|are|have)$/.test(wordAfter(2, two) ?? '')) expect(wordAfter(1, one)).not.toBe(wordAfter(2, two))
		},
	)

	/** Counts that are never one, by the reason. */
	const neverOne: Readonly<Record<string, readonly string[]>> = {
		'limits that the program sets': [
			...['screen › ask › none: most', 'screen › asking › tooMany: most', 'screen › views › full: max'],
			...['screen › duplicates › common: most', 'screen › import › failures › too-wide: columns'],
			...['screen › import › large › text: most', 'screen › share › passphraseHint: min'],
			...[
				'screen › pieces › faults › too-many: count',
				'screen › share › short: min',
				'team › rules › faults › long: max',
				'teamDesk › hold › legend: most',
				'team › company › refused › silent › text: seconds',
				'team › company › refused › stale › title: minutes',
				'team › company › setup › after: hours',
				'team › company › setup › after: minutes',
				'team › company › setup › confirm: minutes',
				'team › company › setup › noRefresh: minutes',
				'team › given › tooMany: max',
			],
		],
		'more than a limit': [
			...['screen › difference › twins › more: count', 'screen › import › large › saved: rows'],
			...['screen › import › large › title: rows', 'screen › overview › blocks › more: count'],
			...[
				'screen › table › printedFirst: all',
				'team › company › setup › someOut: all',
				'teamDesk › hold › faults › tooMany: count',
				'teamDesk › hold › faults › many: count',
				// Thousands, or the list is there at once.
				...['teamDesk › loading › now: total', 'teamDesk › loading › lost: total'],
				...['teamDesk › loading › over: total', 'teamDesk › loading › waits: total'],
				'teamDesk › saving › loading: total',
			],
		],
		'said of several alone': [
			...['law › page › lead: count', 'proof › proved › someAlone: count', 'screen › import › sheets: count'],
			...['screen › import › pay › times: count', 'screen › overview › markets › many: count'],
		],
		'the number of a row': ['screen › import › findings › endsAt: row'],
	}

	test('without a form for one is never of one: no “1 candidates” in English', () => {
		const free = Object.values(neverOne).flat()
		const found = inLocale('en').flatMap(({ path, text }) =>
			plainOnes(text).flatMap(({ message, args }) =>
				[...args.numbers, ...[...args.plain].filter((name) => name === 'count')]
					.filter((name) => !args.plurals.has(name))
					.filter((name) => pluralAfterOne.test(sayIn('en')(message, { ...valuesFor(args, 9), [name]: 1 })))
					.map((name) => `${path}: ${name}`),
			),
		)
		expect([...new Set(found)].sort()).toEqual([...free].sort())
	})

	test('of none at all says nothing of it, where it is left out', () => {
		const leftOut = counted.filter(({ text, name }) =>
			new RegExp(`\\{${name}, plural, (=0|zero) \\{\\}`).test(text),
		)
		expect(leftOut).not.toEqual([])
		for (const message of leftOut) expect(sayCount(message, 0), message.path).not.toContain('0')
	})
})

/** The script that a language is written in: 'Latn', 'Arab', 'Hans'. */
const scriptOf = (locale: Locale) => new Intl.Locale(locales[locale].tag).maximize().script ?? 'Latn'

const scriptNames: Readonly<Record<string, string>> = { Hans: 'Han', Hant: 'Han' }
const letterOf = (script: string) => new RegExp(`\\p{Script=${scriptNames[script] ?? script}}`, 'u')

/** Signs that belong to another script's sentences; those within figures are none. */
const foreignSigns: Readonly<Record<string, RegExp>> = {
	Arab: /[;?]|,(?!\d)|[\u0660-\u0669\u06a9\u06cc\ufb50-\ufdff\ufe70-\ufeff]/,
	Hans: /[;?!]|,(?!\d)/,
	// Letters and digits that Arabic keyboards put in place of those of Urdu.
	ur: /[;?]|,(?!\d)|[\u0643\u0649\u064a\u0647\u0660-\u0669\u06f0-\u06f9\ufb50-\ufdff\ufe70-\ufeff]/,
}

/** Names that Latin letters write alike in every language: of a test, a visa, articles, places and newspapers. */
const latinNames = [
	...['Art', 'B', 'Business Standard', 'ET Net', 'Fujian Daily', 'H', 'HSK', 'Hong Kong', 'Xinhua'],
	...['A', 'C', 'd', 'g'],
]
/** Words that a language of the same script spells as English does. */
const spelledAlike: Readonly<Record<string, readonly string[]>> = {
	fr: [
		...['agriculture', 'apostille', 'article', 'condition', 'contact', 'date', 'direct', 'document', 'menu'],
		...['note', 'page', 'photo', 'point', 'province', 'question', 'section', 'source', 'textile', 'total'],
		'version',
	],
}

/** Whether a text that is the English one is the language's own as well. */
function isAlikeIn(locale: Locale, text: string): boolean {
	const words = [...latinNames, ...(spelledAlike[locale] ?? []).map((word) => `${word}s?`)].join('|')
	const alike = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')
	return (
		spelledAlike[locale] !== undefined &&
		!/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, '').replaceAll(alike, ''))
	)
}

describe.each(translations)('a translation into %s', (locale) => {
	const script = scriptOf(locale)
	/** Names that are the same everywhere, and numbers of sections. */
	const same = [
		...['INA', '8 CFR', '20 CFR', 'ISCO-08', 'ISIC Rev. 4', 'CLDR', '48.2.0', 'ETtoday', 'JSON'],
		// Keys, as they are marked.
		...['Enter', 'Esc'],
		...['214(g)', '214(i)(1)', '212(n)(1)', '655.731(a)'],
		...['214.1(l)(2)', '214.2(h)(4)(ii)', '214.2(h)(4)(iii)', '214.2(h)(4)(iii)(D)'],
	]
	const isOnlyArguments = (text: string) => !/\p{L}/u.test(text.replaceAll(/\{[^{}]*\}/g, ''))
	/** The words of a text as a reader sees them, without what is put into it. */
	const wordsIn = (text: string) =>
		plainOnes(text)
			.map(({ message, args }) => sayIn(locale)(message, valuesFor(args)).replaceAll(/‹\w+›/g, ''))
			.join('\n')
	const own = [...inLocale(locale), ...failures.filter((text) => text.locale === locale)]

	test('leaves no English text behind', () => {
		const english = new Map(textsIn(allTexts[defaultLocale]))
		for (const { path, text } of inLocale(locale)) {
			if (same.includes(text) || isOnlyArguments(text) || isAlikeIn(locale, text)) continue
			expect(text, path).not.toBe(english.get(path))
		}
	})

	test.runIf(script !== 'Latn')('is written in its script, but for names', () => {
		const names = [
			...['A', 'B', 'C', 'K', 'T', 'H-1B', 'HSK', 'INA', 'CFR', 'CLDR', 'Unicode', 'ISCO-08', 'ISIC', 'Rev'],
			...[
				'JavaScript',
				'OpenID',
				'Connect',
				'MiB',
				'PDF',
				'JSON',
				'API',
				'Cookie',
				'R',
				'Z',
				'K1',
				'K2',
				'Bar',
				'ISCED-F',
				'ETtoday',
			],
			// Points of a list in an official text.
			...['b', 'd', 'g'],
			...['F', 'M', 'Zhihu', 'CCTV', 'ET', 'Net', 'Business', 'Standard', 'News', 'Media'],
			...['ICAO', 'Global'],
			...['Reportify', 'GetMyPassports', 'ReferChina', 'Bell', 'Nunnally'],
			...[
				'Enter',
				'NG',
				'ha',
				'PhD',
				'cookie',
				'QR',
				'Excel',
				'CSV',
				'XLSX',
				'xlsx',
				'csv',
				'ics',
				'xls',
				'json',
				'age',
				'eml',
				'Outlook',
				'mbox',
				'msg',
				'Ctrl',
				'Alt',
				'GB',
				'MB',
			],
			...[
				'AI',
				'TLS',
				'NTP',
				'IP',
				'WCAG',
				'AA',
				'AAA',
				'axe-core',
				'Chromium',
				'NVDA',
				'VoiceOver',
				'TalkBack',
			],
			...[
				'Windows-1250',
				'Windows-1251',
				'Windows-1252',
				'Windows-1256',
				'GB18030',
				'Big5',
				'Shift-JIS',
				'EUC-JP',
				'EUC-KR',
			],
			...['UTF-8', 'UTF-16', 'LibreOffice', 'WPS', 'OpenDocument', 'Numbers', 'XML'],
			...['XLS', 'ODS', 'ods', 'XLSB', 'xlsb', 'MHT', 'mht', 'SYLK', 'DIF'],
		]
		for (const { path, text } of own) {
			if (same.includes(text)) continue
			const said = wordsIn(text)
			if (/\p{L}/u.test(said)) expect(said, path).toMatch(letterOf(script))
			for (const [word] of said.matchAll(/[A-Za-z](?:[\w-]*\w)?/g)) {
				expect(names, `${path}: ${said}`).toContain(word)
			}
		}
	})

	const foreign = foreignSigns[locale] ?? foreignSigns[script]
	test.runIf(foreign)('has the punctuation of its script', () => {
		for (const { path, text } of own) {
			if (!same.includes(text)) expect(wordsIn(text), path).not.toMatch(foreign as RegExp)
		}
	})

	test('of what is said where a page fails is another text', () => {
		const textsOf = (of: Locale) => failures.filter((text) => text.locale === of)
		const english = textsOf(defaultLocale)
		expect(textsOf(locale).map(({ path }) => path)).toEqual(english.map(({ path }) => path))
		textsOf(locale).forEach(({ text }, index) => {
			expect(text).not.toBe(english[index]?.text)
		})
	})
})
