import { describe, expect, test } from 'vitest'
import { defaultLocale, type Locale, localeIds } from '@/lib/i18n/locales'
import { sources } from '@/lib/words/sources'
import { glossaryOf, plain, textsIn } from './glossary'

const plainTexts = (locale: Locale) =>
	textsIn(sources[locale]).map(([path, text]): [string, string] => [path, plain(text)])

const english = plainTexts(defaultLocale)
const terms = glossaryOf(defaultLocale)
const uses = (text: string, words: readonly string[]) =>
	words.some((word) => new RegExp(`(?<![\\p{L}-])${plain(word)}(?![\\p{L}-])`, 'u').test(text))

/** Texts that say the same thing in another way, by term. */
const otherwise: Readonly<Record<string, Partial<Record<Locale | 'all', readonly string[]>>>> = {
	condition: {
		zh: [
			// 全部符合 names the outcome as a whole.
			...['rulesets.article.meaning', 'rulesets.k-published.meaning'],
			...['result.headlines.eligible', 'result.outcomes.eligible', 'result.conditions.hide'],
			...[
				'about.onward.k-published',
				'about.claims.list.no-limits.claim',
				'about.claims.list.no-limits.truth',
			],
			...['privacy.stored.items.1', 'screen.role.nobodyTitle', 'screen.matrix.onlyMet'],
		],
	},
	// Of people, whose results are not settled; and the outcome, not its name.
	'not yet clear': { ar: ['screen.ask.settles', 'screen.ask.settlesLater'] },
	// One who may decide in the company, not the office that decides on visas.
	authority: { ar: ['screen.duties.points.4'] },
	// A market that is opened.
	opening: { all: ['facts.bridgeTasks.options.open-market'] },
	// The time that an office takes.
	decision: { zh: ['about.questions.permit.more.2'] },
	employer: {
		zh: [
			'facts.headcountOnly.question',
			'about.questions.employ.more.1',
			'screen.short.article.willing-sponsor',
		],
	},
	'job offer': { zh: ['steps.offer.title'] },
	candidate: {
		all: ['screen.table.screening'],
		zh: [
			'rulesets.article.criteria.no-local-match',
			'rulesets.work-permit.criteria.no-local-candidate',
			'screen.short.work-permit.no-local-candidate',
			// 位 counts people.
			...['screen.home.count', 'screen.import.taken'],
		],
	},
	applicant: { zh: ['rulesets.h1b.notes.cap-and-selection.text'] },
	// The table's own name, and "the permit" where only one can be meant.
	'work permit': { zh: ['sources.points-table-2017.name'] },
	'residence permit': { zh: ['about.compare.cells.paidWork.z'] },
}

test('every language has a word for every term', () => {
	expect(terms.size).toBeGreaterThan(25)
	for (const locale of localeIds) {
		const words = glossaryOf(locale)
		expect([...words.keys()], locale).toEqual([...terms.keys()])
		for (const forms of words.values()) for (const form of forms) expect(form).not.toBe('')
	}
})

describe.each(localeIds.filter((locale) => locale !== defaultLocale))('in %s', (locale) => {
	const texts = new Map(plainTexts(locale))
	const words = glossaryOf(locale)

	test.each([...terms])('the word for “%s” is the fixed one', (term, forms) => {
		const free = [...(otherwise[term]?.all ?? []), ...(otherwise[term]?.[locale] ?? [])]
		const wanted = (words.get(term) ?? []).map(plain)
		const missing = english
			.filter(([path, text]) => uses(text, forms) && !wanted.some((word) => texts.get(path)?.includes(word)))
			.map(([path]) => path)
		expect(missing.filter((path) => !free.includes(path))).toEqual([])
		// What has come to use the word is no exception any more.
		expect(free.filter((path) => !missing.includes(path))).toEqual([])
	})
})
