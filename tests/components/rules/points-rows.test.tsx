import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PointsRows } from '@/components/rules/points-rows'
import { pointsWords } from '@/lib/explain/points-lines'
import type { Locale } from '@/lib/i18n/locales'
import { workPermit } from '@/rules/rulesets/work-permit'
import { localesToday } from '@/tests/runs'
import { plainWordsOf } from '@/tests/wording'

afterEach(cleanup)

/** The lines of the points table: what is answered, and the points for it. */
function linesIn(locale: Locale) {
	const words = plainWordsOf(locale)
	const { container } = render(
		<PointsRows
			speech={{ locale, words, countries: {}, languages: {} }}
			words={pointsWords(words)}
			rows={workPermit.points}
		/>,
	)
	const lines = [...container.querySelectorAll('tbody tr')]
	return lines.map((line) =>
		[...line.querySelectorAll('td')].map((cell) => cell.textContent.replaceAll(/[\u2066-\u2069]/g, '')),
	)
}

test('a band has both its ends, as the official table prints it', () => {
	const lines = linesIn('en')
	expect(lines).toContainEqual(['56 to 60 years', '5'])
	expect(lines).toContainEqual(['18 to 25 years', '10'])
	expect(lines).toContainEqual(['over 60 years', '0'])
	expect(lines).toContainEqual(['CNY 350,000 a year or more, but under CNY 450,000 a year', '17'])
	expect(lines).toContainEqual(['CNY 450,000 a year or more', '20'])
	expect(lines).toContainEqual(['under 3 months a year', '0'])
	expect(linesIn('zh')).toContainEqual(['56 至 60 周岁', '5'])
	expect(linesIn('ar')).toContainEqual(['من 56 إلى 60 سنة', '5'])
	expect(linesIn('ar')).toContainEqual(['أقل من سنتين', '0'])
})

test.each(localesToday)('in %s no two lines of the table are alike', (locale) => {
	const lines = linesIn(locale).map(([answer]) => answer)
	expect(new Set(lines).size).toBe(lines.length)
})
