import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LawPage } from '@/components/law/law-page'
import { withPlainSpaces } from '@/lib/i18n/no-breaks'
import { clausesOf, countStates } from '@/lib/law/clauses'
import { clauseStates, lawRulesetIds } from '@/lib/law/clauses/clause'
import { localesToday } from '@/tests/runs'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00') }))
afterEach(() => {
	cleanup()
	vi.useRealTimers()
})

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-clause]')]
const row = (id: string) => document.getElementById(id) as HTMLElement

describe.each(localesToday)('in %s', (locale) => {
	test.each(lawRulesetIds)('every clause of %s stands with its own words, state and reading', (ruleset) => {
		render(<LawPage locale={locale} ruleset={ruleset} state={null} />)
		const all = clausesOf(ruleset)
		expect(
			rows()
				.map(({ dataset }) => dataset.clause)
				.toSorted(),
		).toEqual(all.map(({ id }) => id).toSorted())
		for (const { id, words, state, day } of all) {
			expect(row(id).dataset.state).toBe(state)
			expect(row(id).querySelector('blockquote')?.textContent ?? null).toBe(words)
			if (words) expect(row(id).querySelector('blockquote')?.lang).toBe('zh')
			expect(row(id).querySelector('time')?.dateTime).toBe(day)
		}
	})

	test.each(clauseStates)('shown by the state %s alone, it keeps the counts of all', (state) => {
		render(<LawPage locale={locale} ruleset="work-permit" state={state} />)
		const count = countStates(clausesOf('work-permit'))[state]
		expect(rows()).toHaveLength(count)
		expect(new Set(rows().map(({ dataset }) => dataset.state))).toEqual(new Set([state]))
		const current = document.querySelector('a[aria-current]')
		expect(current?.getAttribute('href')).toBe(`/${locale}/rules/work-permit/law?state=${state}`)
		expect(current?.textContent).toContain(String(count))
	})
})

describe('a clause', () => {
	test('that is checked links to its condition', () => {
		render(<LawPage locale="en" ruleset="k-published" state={null} />)
		const link = within(row('decree-k-proof')).getByRole('link', { name: 'Certificates' })
		expect(link.getAttribute('href')).toBe('/en/rules/k-published#proof')
	})

	test('that is open names its way and who decides', () => {
		render(<LawPage locale="en" ruleset="work-permit" state={null} />)
		const own = row('graduates-who-abroad')
		expect(own.textContent).toContain('The authority decides.')
		expect(own.querySelector('[href="/en/rules/work-permit#other-ways"]')).not.toBeNull()
	})

	test('whose words were not read says so', () => {
		render(<LawPage locale="en" ruleset="work-permit" state={null} />)
		expect(row('class-a-4').textContent).toContain('Its own words were not read')
	})

	test('can be reported by a text that has its id, what the page says and how it was read', () => {
		render(<LawPage locale="en" ruleset="k-published" state={null} />)
		const text = withPlainSpaces(row('answer-well-known').querySelector('details')?.textContent ?? '')
		expect(text).toContain('Subject: K visa (Decree 814), Question 3, Official Q&A (answer-well-known)')
		expect(text).toContain('What the page says: Not settled. We found no official list.')
		expect(text).toContain('Read: copy, 30 November 2026.')
	})

	test.each([
		['2026-12-06T12:00:00', 'read 6 days ago'],
		['2027-04-01T12:00:00', 'last read 4 months ago'],
		['2027-06-01T12:00:00', 'not checked since 30 November 2026'],
	])('looked at on %s was %s', (now, said) => {
		vi.setSystemTime(new Date(now))
		render(<LawPage locale="en" ruleset="k-published" state={null} />)
		const time = row('decree-k-young').querySelector('time .no-print')
		expect(withPlainSpaces(time?.textContent ?? '')).toBe(said)
	})
})

test('every link within the page has its target', () => {
	render(<LawPage locale="en" ruleset="work-permit" state={null} />)
	const targets = screen
		.getAllByRole('link')
		.map((link) => link.getAttribute('href') ?? '')
		.filter((href) => href.startsWith('#'))
	expect(targets.length).toBeGreaterThan(5)
	for (const href of targets) expect(document.getElementById(href.slice(1)), href).not.toBeNull()
})
