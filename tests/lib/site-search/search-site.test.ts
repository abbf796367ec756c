import { describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { siteEntries } from '@/lib/site-search/build/site-entries'
import { searchSite } from '@/lib/site-search/search-site'
import { typedIn } from '@/lib/site-search/typed'
import { measureSite } from '@/tests/bench/search/measure-site'
import { queries } from './queries'

/** Who the visa is for, asked in words that nearly every question has. */
const whoCan: Readonly<Record<Locale, readonly string[]>> = {
	en: [
		...['Who can get the K visa', 'Who may get it?', 'Can I get the K visa?', 'Could I get a K visa'],
		...['who could get a k-visa', 'Would I qualify', 'who is the K visa for', 'is the K visa for me'],
		...['who can apply for the K visa', 'K visa requirements', 'Am I eligible for the K visa?'],
	],
	zh: ['谁可以申请K签证', '谁能申请 K 签证？', '什么人能办K签证', 'K签证申请条件', '我能申请K签证吗'],
	ar: ['من يمكنه الحصول على تأشيرة K', 'من يستطيع الحصول عليها', 'من يستحق تأشيرة K', 'لمن تأشيرة K؟'],
	ru: [
		...['Кто может получить визу K', 'Кому дают визу К?', 'Могу ли я получить визу К', 'подхожу ли я'],
		...['для кого виза K', 'Требования к визе K', 'кто имеет право на визу к'],
	],
	id: [
		...['Siapa yang bisa dapat visa K', 'Apakah saya bisa dapat visa K?', 'visa K untuk siapa'],
		...['persyaratan visa K', 'siapa yang boleh mengajukan visa K', 'apakah saya memenuhi syarat'],
	],
	ur: [
		...['K ویزا کس کو مل سکتا ہے', 'کیا مجھے K ویزا مل سکتا ہے؟', 'K ویزا کس کے لیے ہے', 'کیا میں اہل ہوں'],
		...['k ویزا کی شرائط', 'K ویزا کون حاصل کر سکتا ہے'],
	],
	fr: [
		...['Qui peut avoir le visa K', 'Est-ce que je peux avoir le visa K ?', 'puis-je obtenir le visa k'],
		...[
			'à qui s’adresse le visa K',
			"c'est pour qui le visa K",
			'conditions du visa K',
			'suis-je éligible au visa K',
		],
	],
}

describe.each(localeIds)('the search in %s', (locale) => {
	const { find } = searchSite(siteEntries(locale), typedIn[locale])

	test('is asked sixty questions', () => {
		expect(new Set(queries[locale].map(([typed]) => typed)).size).toBe(60)
	})

	test('finds the answer to at least 95 of 100 among the first three', () => {
		const { typed, amongThree, missed } = measureSite(locale)
		expect(amongThree / typed, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
	})

	test('finds who the visa is for, however it is asked', () => {
		const missed = whoCan[locale].filter(
			(typed) =>
				!find(typed)
					.slice(0, 3)
					.some(({ path }) => path.endsWith('#eligible')),
		)
		expect(missed).toEqual([])
	})

	test('finds every page of documents and of clauses by its title', () => {
		for (const { title, path } of siteEntries(locale).filter(({ kind }) => kind === 'page')) {
			const first = find(title).slice(0, 3)
			expect([title, first.some((entry) => entry.path === path)]).toEqual([title, true])
		}
	})
})
