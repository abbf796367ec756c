import { cleanup, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PointsRows } from '@/components/rules/points-rows'
import { pointsWords } from '@/lib/explain/points-lines'
import { sayRowAnswer } from '@/lib/explain/points-row'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { normalise } from '@/rules/normalise'
import { highlySkilled } from '@/tests/rules/foreign/highly-skilled'
import { localesToday } from '@/tests/runs'
import { plainWordsOf } from '@/tests/wording'

const rows = highlySkilled.points ?? []
const speechIn = (locale: Locale) => ({
	locale,
	words: plainWordsOf(locale),
	countries: {},
	languages: {},
})

/** The rows have no words in the app: each is named by its id. */
const pointsRows = Object.fromEntries(
	rows
		.flatMap((row) => (row.kind === 'most' ? [row, ...row.rows] : [row]))
		.flatMap((row) => ('id' in row ? [[row.id, row.id]] : [])),
)

/** A row's name and its lines, in a table that no rule set of the app has. */
function rowIn(locale: Locale, id: string) {
	const speech = speechIn(locale)
	const words = pointsWords(speech.words)
	const named = { ...words, pointsRows: { ...words.pointsRows, ...pointsRows } }
	const { container } = render(<PointsRows speech={speech} words={named} rows={rows} />)
	const body = container.querySelector(`#points-${id}`)
	const textOf = (element: Element | null | undefined) =>
		element?.textContent.replaceAll(/[\u2066-\u2069]/g, '')
	const name = textOf(body?.querySelector('th'))
	const lines = [...(body?.querySelectorAll('tr') ?? [])].map((line) =>
		[...line.querySelectorAll('td')].map(textOf),
	)
	cleanup()
	return { name, lines }
}

test('a row for the first condition that is met says each condition, and that there are no points else', () => {
	const { name, lines } = rowIn('en', 'japanese')
	expect(name).toBe('japanese')
	expect(lines.map(([, points]) => points)).toEqual(['15', '10', '0'])
	expect(lines.at(-1)?.[0]).toBe('Otherwise')
	expect(lines[0]?.[0]).toMatch(/^[A-Z].*HSK 5/)
	expect(rowIn('zh', 'japanese').lines.at(-1)).toEqual(['其他情形', '0'])
})

test('rows that are capped together say what each gives, and the most that they give together', () => {
	const { lines } = rowIn('en', 'licences')
	expect(lines.map(([, points]) => points)).toEqual(['5', '0', '5', '0', '5', '0', '10 at most'])
	expect(lines.at(-1)?.[0]).toBe('All together')
	expect(rowIn('ar', 'licences').lines.at(-1)).toEqual(['المجموع', '10 على الأكثر'])
})

test.each(localesToday)('in %s no two lines of a row are alike, and each says something', (locale) => {
	for (const row of rows) {
		const { name, lines } = rowIn(locale, 'id' in row ? row.id : row.fact)
		const answers = lines.map(([answer]) => answer)
		expect(new Set([name, ...answers]).size).toBe(answers.length + 1)
		expect(answers.every((answer) => answer && answer.length > 1)).toBe(true)
	}
})

test('the answers that a row rests on are said with what they answer', () => {
	const speech = speechIn('en')
	const say = sayIn('en')
	const sayOf = (id: string, facts: Parameters<typeof normalise>[0]) => {
		const row = rows.find((one) => 'id' in one && one.id === id)
		return row && sayRowAnswer({ speech, say, words: speech.words }, row, normalise(facts))
	}
	expect(sayOf('pay-for-age', { age: 29 })).toBe('Age: 29 years')
	expect(sayOf('pay-for-age', { age: 29, annualPayCny: 300_000 })).toBe(
		'Age: 29 years; Yearly pay before tax: CNY 300,000 a year',
	)
	expect(sayOf('pay-for-age', {})).toBeNull()
	expect(sayOf('licences', { acceptsStaffRules: false })).toMatch(/: no$/i)
})
