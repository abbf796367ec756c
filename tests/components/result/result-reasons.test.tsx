import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import { resultWords } from '@/components/result/result-words'
import { ResultSheet } from '@/components/result/sheet/result-sheet'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { perfect } from '@/tests/rules/candidates'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf } from '@/tests/wording'

afterEach(cleanup)

/** Shows a whole result. */
function show(facts: Facts, locale: Locale = 'en') {
	const words = resultWords(locale, plainWordsOf(locale))
	const speech = { locale, words, countries: { CN: 'China', NG: 'Nigeria' }, languages: { de: 'German' } }
	const context = { speech, words, say: sayIn(locale), facts }
	render(<ResultSheet context={context} all={checkAll(facts, rulesetIds, '2026-11-28')} actions={null} />)
}

const cardOf = (id: RulesetId) => document.querySelector(`[data-ruleset="${id}"]`)?.textContent ?? ''
const rowOf = (id: RulesetId, criterion: string) =>
	document.querySelector(`[data-conditions="${id}"] [data-criterion="${criterion}"]`)?.textContent ?? ''

describe('a verdict says the fewest answers that settle it', () => {
	test('where nothing else counts, that they alone decide it', () => {
		show({ ...perfect, paidInMoney: false })
		expect(cardOf('article')).toContain('This one answer alone decides it: Paid in money: No')
		expect(cardOf('article')).not.toContain('What decides it')
		cleanup()
		show({ ...perfect, designWork: false })
		expect(cardOf('article')).toContain('These 2 answers alone decide it: Takes part in design: No;')
	})

	test('where others count as well, that they are enough', () => {
		show({ ...perfect, jobOffer: 'none', designWork: false, paidInMoney: false })
		expect(cardOf('article')).toMatch(
			/What decides it: Job offer; Paid in money; .* more\s*One answer is already enough for this result: Job offer: /,
		)
	})

	test('not where they are many, nor while it is not yet clear', () => {
		show(perfect)
		expect(cardOf('article')).toContain('all 21 required conditions together')
		for (const id of rulesetIds) expect(cardOf(id)).not.toMatch(/alone|already enough/)
	})

	test('on paper no other answers stand beside it', () => {
		show({ ...perfect, nationalities: ['CN'] })
		const paper = document.querySelector('[data-paper="summary"]')?.textContent
		expect(paper).toMatch(/Answers that decided\s*Nationalities: China\s*$/)
	})
})

describe('an outcome that stands', () => {
	const { canTurn, notNeeded } = en.result.card

	test('says which declaration could still turn it', () => {
		show(perfect)
		expect(cardOf('work-permit')).toContain(canTurn['work-permit'])
		cleanup()
		show({ ...perfect, highestDegree: 'none', teachesOrResearches: false })
		expect(cardOf('k-published')).toContain(canTurn['k-published'])
	})

	test.each<[string, Partial<Facts>, string]>([
		['for a Chinese citizen', { nationalities: ['HK'] }, notNeeded.citizen.instead['work-permit']],
		['with the permanent residence card', { permanentResident: true }, notNeeded.card.instead],
	])('as not needed %s is calm: why, where it stands, what to do instead', (_name, changed, instead) => {
		show({ ...perfect, ...changed })
		const card = cardOf('work-permit')
		expect(card).toContain(notNeeded.headlines['work-permit'])
		expect(card).toContain(instead)
		expect(card).not.toContain(canTurn['work-permit'])
		expect(card).toContain(
			changed.permanentResident
				? en.sources['exit-entry-law'].short
				: en.sources['state-council-28-2018'].short,
		)
		expect(document.querySelector('[data-ruleset="work-permit"] svg rect')).not.toBeNull()
	})
})

describe('a condition that is not met says which part of it', () => {
	test('of several that have to be met, those that are not', () => {
		show({ ...perfect, paidInMoney: false, employerInMainland: false, employerHiresForeigners: false })
		expect(rowOf('article', 'real-pay')).toContain('You would not be paid in money.')
		expect(rowOf('article', 'real-pay')).not.toContain('300,000')
		expect(rowOf('h1b', 'sponsor')).toContain(
			'The employer is not registered in mainland China. The employer is not willing to hire a foreigner for this job.',
		)
	})

	test('of alternatives, what fails in each', () => {
		show({ ...perfect, degreeField: 'education', postInstitutionRenowned: true })
		const row = rowOf('k-published', 'talent-route')
		expect(row).toMatch(/The field of your highest degree is not “Science”.*\(Education\)\./)
		expect(row).toContain(
			'You do not teach or do research in science, technology, engineering or mathematics.',
		)
		expect(row).not.toContain('well-known institution.')
	})

	test('of points, what they come to, and no limit that another one implies', () => {
		show({ ...perfect, annualPayCny: 60_000, highestDegree: 'none', monthsPerYear: 2, provincialBonus: null })
		const row = rowOf('work-permit', 'class')
		expect(row).toContain('You reach fewer than 60 points in the points table (30 to 40 points).')
		expect(row).not.toContain('85')
		expect(row).toContain('Your yearly pay before tax is under 4 times last year’s average yearly pay')
		expect(row).not.toContain('6 times')
		expect(row).toContain('Your highest degree is not')
		expect(row).not.toContain('experience')
	})

	test('of what stands apart as supporting, too', () => {
		show({ ...perfect, plannedActivities: ['paid-job', 'business'] })
		expect(rowOf('k-published', 'fitting-activity')).toContain('Your plans in China include “A paid job”.')
	})

	test.each(localesToday)('in %s', (locale) => {
		show({ ...perfect, paidInMoney: false, designWork: false }, locale)
		const { operators, result } = plainWordsOf(locale)
		expect(rowOf('article', 'real-pay')).toContain(String(operators.yes.paidInMoney.no).slice(1))
		expect(rowOf('article', 'upstream')).toContain(String(operators.yes.productionWork.no).slice(1))
		expect(cardOf('article')).toContain(sayIn(locale)(result.card.enough, { count: 1 }))
	})
})
