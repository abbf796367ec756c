import { describe, expect, test } from 'vitest'
import { defaultLocale, type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { failureTexts } from '@/lib/words/failure-texts'
import { allTexts } from '../../all-texts'
import { neverIn, plain, textsIn } from './glossary'

/** Every text that people read in a language, by path. */
const textsOf = (locale: Locale) => [
	...textsIn(allTexts[locale]),
	...textsIn(failureTexts[locale], 'failures'),
	...textsIn(wordsOfLocales[locale].sheets, 'sheetTexts'),
	...textsIn(wordsOfLocales[locale].mails, 'mails'),
]

/** The same, gathered once for all words, and each as words are looked for in it. */
const texts = Object.fromEntries(
	localeIds.map((locale) => [locale, textsOf(locale).map(([path, text]) => [path, text, plain(text)])]),
) as unknown as Readonly<Record<Locale, readonly (readonly [path: string, text: string, plain: string])[]>>

const scriptOf = (locale: Locale) => new Intl.Locale(locales[locale].tag).maximize().script ?? 'Latn'

/** What may be written together with a word and leaves it the same word: in Arabic "and", "for", "the", "your" … */
const joined: Readonly<Record<string, readonly [before: string, after: string]>> = {
	Arab: ['(?:[وف]?[بكل]?(?:ال|لل)?)', '(?:ك|ه|ها|هم|كم|نا|ي)?'],
}

/** Where a form stands as a word of its own; Chinese has no blanks between words, so there it stands anywhere. */
function formOf(script: string, form: string): RegExp {
	if (script === 'Hans') return new RegExp(plain(form), 'u')
	const [before, after] = joined[script] ?? ['', '']
	return new RegExp(`(?<![\\p{L}\\p{N}])${before}${plain(form)}${after}(?![\\p{L}\\p{N}])`, 'u')
}

/** Finds a word in a plain text, unless it stands in what it may stand in: "advice (but legal advice)". */
function finderOf(script: string, entry: string): (text: string) => boolean {
	const [, form = entry, but] = /^(.*?) \(but (.*)\)$/.exec(entry) ?? []
	const found = formOf(script, form)
	const free = but === undefined ? undefined : new RegExp(plain(but), 'gu')
	return (text) => found.test(free === undefined ? text : text.replaceAll(free, ' '))
}

type Exceptions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Texts that may hold a banned word: by word and reason, their paths. */
const banned: Readonly<Record<Locale, Exceptions>> = {
	en: {
		role: {
			'the work itself, not the opening': [
				'form.employerInMindHint',
				'plain.employerInMindHint',
				'steps.role.title',
			],
			'what a member of a team may do, not the opening': [
				'team.company.refused.no-role.title',
				'team.company.setup.connectFirst',
				'team.company.setup.groupsNone',
				'team.company.setup.permission',
				'team.company.setup.permissionOf',
				'team.roles.title',
				'team.roles.role',
				'team.roles.roleOf',
				'team.roles.changeOf',
				'team.roles.differing.legend',
				'team.roles.differing.add',
				'team.roles.differing.role',
				'team.roles.may.title',
			],
		},
		roles: {
			'the article’s own words': ['paragraphs.¶4', 'paragraphs.¶8'],
			'what members of a team may do': ['team.company.setup.groups', 'team.roles.may.deeds.manage'],
		},
		'work visa': { 'the article’s own words': ['paragraphs.¶15'] },
	},
	zh: { '岁 (but 周岁)': { 'a unit that sheets are read in': ['sheetTexts.units.age.0'] } },
	ar: {},
	ru: {},
	id: {},
	ur: {},
	fr: {},
}

const pathsOf = (reasons: Readonly<Record<string, readonly string[]>> = {}) =>
	Object.values(reasons).flat().sort()

/** The texts in which a finder finds something, held to those that are listed. */
function expectOnly(
	locale: Locale,
	finds: (text: string, plain: string) => boolean,
	free: readonly string[],
	what: string,
) {
	const found = texts[locale].filter(([, text, plain]) => finds(text, plain))
	expect(
		found.filter(([path]) => !free.includes(path)),
		what,
	).toEqual([])
	// What no longer holds the word is no exception any more.
	expect(
		free.filter((path) => !found.some(([inner]) => inner === path)),
		what,
	).toEqual([])
}

describe.each(localeIds)('in %s', (locale) => {
	const script = scriptOf(locale)

	test('no text holds a word that the glossary bans', () => {
		const words = neverIn(locale)
		expect(words.length).toBeGreaterThan(0)
		expect(Object.keys(banned[locale]).filter((word) => !words.includes(word))).toEqual([])
		for (const word of words) {
			const finds = finderOf(script, word)
			expectOnly(locale, (_, plain) => finds(plain), pathsOf(banned[locale][word]), word)
		}
	})
})

test('a banned word is found in all its surroundings, and not within another word', () => {
	const findsIn = (script: string, entry: string, text: string) => finderOf(script, entry)(plain(text))
	expect(findsIn('Latn', 'papers', 'Bring your Papers.')).toBe(true)
	expect(findsIn('Latn', 'papers', 'Newspapers quote it.')).toBe(false)
	expect(findsIn('Latn', 'roles', '{roles, plural, one {# opening} other {# openings}}')).toBe(false)
	const advice = ['It is advice.', 'It is not legal advice.']
	expect(advice.map((text) => findsIn('Latn', 'advice (but legal advice)', text))).toEqual([true, false])
	expect(findsIn('Hans', '筛查', '开始筛查候选人')).toBe(true)
	expect(findsIn('Arab', 'أوراق', 'يُرجى تجهيز أوراقك')).toBe(true)
	expect(findsIn('Arab', 'أوراق', 'للأوراق المطلوبة')).toBe(true)
	expect(findsIn('Arab', 'أوراق', 'مستندات')).toBe(false)
})

/** English that claims to know what was never published. */
const notPublished =
	/(?:\b(?:not|never|nor)|n’t)\b(?: \w+){0,2} published\b|\bunpublished\b|\byet to publish\b/i

test('English never says “not published” of what was only not found', () => {
	expect('The list has not yet been published.').toMatch(notPublished)
	expect('It isn’t published.').toMatch(notPublished)
	expect('You meet every condition that has been published. Not settled yet.').not.toMatch(notPublished)
	expectOnly(defaultLocale, (text) => notPublished.test(text), [], 'not published')
})

/** The present tense where English says how long something has been so: "is full since noon". */
const presentSince = /\b(?:is|are|am|cannot|can’t|does|do)\b(?: (?!not\b)\w+){0,3} since \{/i

test('English says “has been” of what has lasted since a time', () => {
	expect('The server’s disk is full since {time}').toMatch(presentSince)
	expect('The server cannot save since {time}').toMatch(presentSince)
	expect('The disk has been full since {time}').not.toMatch(presentSince)
	expectOnly(defaultLocale, (text) => presentSince.test(text), [], 'present with since')
})

/** Half-width marks that touch a Chinese character; those within figures and Latin words do not. */
const halfWidth = /\p{Script=Han}[,.;:!?()"']|[,.;:!?()"']\p{Script=Han}/u

test('half-width marks beside a Chinese character are found', () => {
	expect(['条件,', '(条件', '条件:', '3.5 年', 'H-1B（美国）'].map((text) => halfWidth.test(text))).toEqual([
		true,
		true,
		true,
		false,
		false,
	])
})

test('Chinese texts have full-width punctuation', () => {
	expectOnly('zh', (text) => halfWidth.test(text), [], 'half-width')
})

/** Arabic imperatives that are masculine as they are written; «يُرجى» with a noun asks everyone. */
const imperatives = [
	...['اكتب', 'اختر', 'انقر', 'اضغط', 'احفظ', 'افتح', 'انسخ', 'الصق', 'اترك', 'ارجع', 'ابحث', 'أضف', 'احذف'],
	...['اطبع', 'اقرأ', 'انتظر', 'املأ', 'ابدأ', 'اسأل', 'اطلب', 'أجب', 'تأكد', 'حاول', 'أغلق'],
	...['أزل', 'استورد', 'اتصل', 'اعرض', 'اجعل', 'احتفظ', 'استعد', 'جرّب', 'صحّح', 'قدّم', 'شاهد', 'افحص'],
]
/** Without vowel marks; hamza stays, for it tells «ابدأ» from «أبدًا». */
const unvowelled = (text: string) => text.normalize('NFC').replaceAll(/[\u064b-\u0652]/g, '')
const imperative = new RegExp(
	`(?<!\\p{L})[وف]?(?:${imperatives.map(unvowelled).join('|')})(?:ها|هم|ه)?(?!\\p{L})`,
	'u',
)

test('an Arabic imperative is found, also after “and” and before “it”', () => {
	expect(
		['اكتب رقمًا', 'وَاكتبها هنا', 'كتابة رقم', 'لا أبدًا'].map((text) => imperative.test(unvowelled(text))),
	).toEqual([true, true, false, false])
})

test('Arabic texts command no one as a man', () => {
	expectOnly('ar', (text) => imperative.test(unvowelled(text)), [], 'imperative')
})
