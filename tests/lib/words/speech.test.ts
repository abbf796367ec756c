import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../../collect-expressions'
import { collectSpeech, speechIn } from '../../collect-speech'

/** Whoever calls these gets English, or no words at all. */
const notForReaders = [
	/^app\/api\//,
	/^lib\/(accounts|api|audit|database|http|limits|log|mcp|offline|team-api)\//,
	/^lib\/exchange\/server\//,
	/^lib\/kvisa\/(?!say\/)/,
	/^lib\/proof\/read-case-sheet\.ts$/,
]

/** Where words may stand that are no message. */
const mayHold: Readonly<Record<string, RegExp>> = {
	'the messages, and names of countries and languages': /^lib\/words\//,
	'the own names of the languages': /^lib\/i18n\/locales\.ts$/,
	'letters of Arabic script that are typed for one another': /^lib\/i18n\/arabic-letters\.ts$/,
	'the mark of a text that was cut off': /^lib\/i18n\/cut-mark\.ts$/,
	'how people write numbers': /^lib\/(form\/local|i18n\/read)-number\.ts$/,
	'letters that are searched for as others, and forms of states': /^lib\/search\/(fold|without-form)\.ts$/,
	'how people write what they search for': /^lib\/site-search\/typed\//,
	'what Chinese offices call a term': /^lib\/terms\/terms\.ts$/,
	'how cells are written, and the words that people write into sheets': /^lib\/sheet\//,
	'the path to a fault in a file': /^lib\/screening\/backup\/read-backup\.ts$/,
	'clauses of official texts in their own words': /^lib\/law\/clauses\//,
	'a style sheet': /^lib\/result\/paper-style\.ts$/,
}

const exempt = [...notForReaders, ...Object.values(mayHold)]
const files = sourceFiles(['app', 'components', 'lib', 'pages'])
const read = files.filter((file) => !exempt.some((pattern) => pattern.test(file)))

describe('the check of speech in code', () => {
	test.each([
		["const text = locale === 'zh' ? '' : ' '", 'asks for a language'],
		["const isHan = new Intl.Locale(locales[locale].tag).language === 'zh'", 'asks for a language'],
		["const between = /^(zh|ja)/.test(locale) ? '' : ' '", 'asks for a language'],
		["const between = ['zh', 'ja'].includes(locale) ? '' : ' '", 'asks for a language'],
		["switch (locale) { case 'ar': break }", 'asks for a language'],
		["const list = names.join('、')", 'has words or punctuation of its own'],
		["const ends = ' …'", 'has words or punctuation of its own'],
		[`const title = \`\${name} – \${site}\``, 'has words or punctuation of its own'],
		['const found = <p>Not found</p>', 'has words or punctuation of its own'],
		['const status = <p>{name} ({status})</p>', 'has words or punctuation of its own'],
		["const list = names.join('; ')", 'joins by itself'],
		[`const status = \`\${say(name)} (\${say(text.status)})\``, 'joins by itself'],
		["const sentence = say(text.first) + '. '", 'joins by itself'],
	])('finds: %s', (code, why) => {
		expect(speechIn('any.tsx', code).map((one) => one.why)).toContain(why)
	})

	test.each([
		'const said = say(text.status, { name })',
		'const list = names.join(say(words.separators.entries))',
		`const name = \`\${fileName(say(text.file))}-\${today()}.json\``,
		"const isRight = locales[locale].direction === 'rtl'",
		"const isChinese = skill.language === 'zh'",
		`const both = <p className={\`\${styles.lead} no-print\`}>{say(text.lead)}{' '}404</p>`,
	])('lets pass: %s', (code) => {
		expect(speechIn('any.tsx', code)).toEqual([])
	})
})

test('what is exempt from the check is there', () => {
	for (const pattern of exempt)
		expect(
			files.some((file) => pattern.test(file)),
			String(pattern),
		).toBe(true)
})

test('code has no words and no punctuation of its own, and never asks which language it speaks', () => {
	expect(read.length).toBeGreaterThan(300)
	expect(collectSpeech(read)).toEqual([])
})
