import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { shownWays, WayCards } from '@/components/ways/way-cards'
import type { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { citedSources } from '@/lib/words/how-read'
import { wordsOf } from '@/lib/words/messages'
import { facts as allFacts } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import type { Outcome } from '@/rules/result'
import { localesToday } from '@/tests/runs'

const ways = allFacts.specialRoutes.options

const show = (locale: (typeof localeIds)[number], answers: Partial<Facts>) =>
	render(
		<WayCards
			locale={locale}
			words={{
				...wordsOf(locale),
				cited: citedSources(locale, wordsOf(locale)),
				reading: wordsOf(locale).law.reading,
			}}
			say={sayIn(locale)}
			facts={normalise(answers)}
			ways={answers.specialRoutes ?? []}
			level={3}
		/>,
	)

afterEach(cleanup)

describe.each(localesToday)('the cards in %s', (locale) => {
	test('say of each way what it is, what it asks for, who decides, whom to ask, and where and when it was read', () => {
		const say = sayIn(locale)
		const words = wordsOf(locale).ways
		show(locale, { specialRoutes: [...ways] })
		expect(document.querySelectorAll('[data-way]')).toHaveLength(ways.length)
		for (const way of ways) {
			const card = document.querySelector(`[data-way="${way}"]`)
			const text = card?.textContent ?? ''
			for (const part of [words.cards[way].what, ...Object.values(words.cards[way].asks)])
				expect(text).toContain(say(part))
			expect(text).toContain(say(words[way === 'not-employment' ? 'exempt' : 'open']))
			expect([...(card?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
				expect.stringMatching(/./),
				expect.stringMatching(/12333|12367/),
				expect.stringMatching(/2026/),
			])
		}
	})
})

test('what an answer falls short of is marked and said, and a way that other answers rule out is not called open', () => {
	const { ways: words } = wordsOf('en')
	const say = sayIn('en')
	show('en', { specialRoutes: ['young-researcher', 'graduate'], age: 41, highestDegree: 'master' })
	const card = (way: string) => document.querySelector(`[data-way="${way}"]`)
	expect(card('young-researcher')?.getAttribute('data-standing')).toBe('closed')
	expect(card('young-researcher')?.textContent).not.toContain(say(words.open))
	expect(card('young-researcher')?.querySelector('[data-ask="age"]')?.textContent).toContain(say(words.short))
	expect(card('graduate')?.getAttribute('data-standing')).toBe('open')
	expect(card('graduate')?.querySelector('[data-is-short]')).toBeNull()
})

test('no card stands where the outcome is closed, or no permit is needed', () => {
	const named = normalise({ specialRoutes: ['graduate'] })
	const outcomes: readonly Outcome[] = ['eligible', 'ineligible', 'undetermined', 'not-needed']
	const shown = outcomes.filter((outcome) => shownWays(named, outcome).length > 0)
	expect([...shown].sort()).toEqual(['eligible', 'undetermined'])
	expect(shownWays(normalise({}), 'undetermined')).toEqual([])
})
