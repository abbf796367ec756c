import { describe, expect, test } from 'vitest'
import { defaultLocale, type Locale, localeIds, locales } from '@/lib/i18n/locales'
import { allTexts } from '../../all-texts'
import { glossaryOf, plain, textsIn } from './glossary'

const plainTexts = (locale: Locale) =>
	textsIn(allTexts[locale]).map(([path, text]): [string, string] => [path, plain(text)])

const english = plainTexts(defaultLocale)
const terms = glossaryOf(defaultLocale)
const uses = (text: string, words: readonly string[]) =>
	words.some((word) => new RegExp(`(?<![\\p{L}-])${plain(word)}(?![\\p{L}-])`, 'u').test(text))

/** Texts that say the same thing in another way, by term. */
const otherwise: Readonly<Record<string, Partial<Record<Locale | 'all', readonly string[]>>>> = {
	// A headline that says it in other words.
	technology: { ru: ['about.references.xinhua-english.name'] },
	condition: {
		zh: [
			// 全部符合 names the outcome as a whole.
			...['rulesets.article.meaning', 'rulesets.k-published.meaning'],
			...['result.headlines.eligible', 'result.outcomes.eligible'],
		],
	},
	authority: {
		// One who may decide in the company, not the office that decides on visas.
		all: ['screen.duties.points.4'],
		// 待官方明确 names the standing.
		zh: ['result.headlines.onlyAuthority'],
	},
	// The time that an office takes.
	decision: { zh: ['about.questions.permit.more.2'] },
	employer: {
		// The article’s own words, retold: companies that hire.
		ru: ['paragraphs.¶15'],
		zh: [
			// As the official answers say it: 不要求国内有聘用或邀请单位.
			...['about.questions.offer.more.0', 'about.claims.list.offer.truth'],
			'rulesets.k-published.notes.no-employer-needed.text',
			// The law fines whoever employs.
			'about.questions.employ.more.1',
			// An earlier employer.
			'evidence.work-references',
			// Headings of columns, where 单位 has to do.
			...['screen.short.article.domestic-employer', 'screen.short.article.willing-sponsor'],
			...['screen.short.work-permit.definite-employer', 'screen.short.h1b.sponsor'],
		],
	},
	// To open up a market.
	opening: { all: ['facts.bridgeTasks.options.open-market'] },
	candidate: {
		all: ['screen.table.screening'],
		zh: [
			// 人选, as in the rule's own 国内暂缺适当人选: people whom one might find, not those considered.
			...['facts.localCouldDo.label', 'facts.localCouldDo.question', 'facts.localCouldDo.why'],
			'rulesets.article.criteria.no-local-match',
			'rulesets.work-permit.criteria.no-local-candidate',
			'screen.short.work-permit.no-local-candidate',
			// 位 counts people.
			'screen.home.count',
		],
	},
	route: {
		ar: ['about.questions.permit.short'],
	},
	// The names of a table and of the authority's system.
	'work permit': { zh: ['sources.points-2017.name', 'evidence.employer-registration'] },
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
	/** A language without the shelf for employers is held to the texts that it has. */
	const isThere = (path: string) => locales[locale].forEmployers || texts.has(path)

	test.each([...terms])('the word for “%s” is the fixed one', (term, forms) => {
		const free = [...(otherwise[term]?.all ?? []), ...(otherwise[term]?.[locale] ?? [])].filter(isThere)
		const wanted = (words.get(term) ?? []).map(plain)
		const missing = english
			.filter(([path, text]) => isThere(path) && uses(text, forms))
			.filter(([path]) => !wanted.some((word) => texts.get(path)?.includes(word)))
			.map(([path]) => path)
		expect(missing.filter((path) => !free.includes(path))).toEqual([])
		// What has come to use the word is no exception any more.
		expect(free.filter((path) => !missing.includes(path))).toEqual([])
	})
})
