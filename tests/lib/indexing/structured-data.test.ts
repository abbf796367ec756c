import { expect, test } from 'vitest'
import { questionIds, questions } from '@/lib/about/questions'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { faqPage } from '@/lib/indexing/structured-data'
import { wordsOf } from '@/lib/words/messages'

test.each(localeIds)(
	'in %s the questions whose answers hold an opinion or a reading are left out',
	(locale) => {
		const say = sayIn(locale)
		const { about } = wordsOf(locale)
		const named = faqPage(locale).mainEntity.map(({ name }) => name)
		const holdsView = (id: (typeof questionIds)[number]) =>
			questions[id].basis.some(({ confidence }) => ['opinion', 'reading'].includes(confidence))
		expect(named).toEqual(
			questionIds.filter((id) => !holdsView(id)).map((id) => say(about.questions[id].question)),
		)
		expect(named.length).toBeGreaterThanOrEqual(8)
		expect(named.length).toBeLessThan(questionIds.length)
	},
)

test('every answer names where it was read, by whole addresses', () => {
	for (const { acceptedAnswer } of faqPage('en').mainEntity) {
		expect(acceptedAnswer.citation.length).toBeGreaterThan(0)
		for (const address of acceptedAnswer.citation) expect(new URL(address).protocol).toMatch(/^https?:$/)
	}
})
