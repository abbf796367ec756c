import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SourceLinks } from '@/components/result/checked/source-links'
import { citedSources } from '@/lib/words/how-read'
import { wordsOf } from '@/lib/words/messages'
import { rulesets } from '@/rules/rulesets'
import type { SourceId } from '@/rules/sources'

const [criterion] = rulesets['work-permit'].criteria
const sources = criterion?.sources.slice(0, 1) ?? []

const show = (numbers?: ReadonlyMap<SourceId, number>) =>
	render(
		<SourceLinks
			locale="ar"
			words={wordsOf('ar')}
			ruleset="work-permit"
			sources={sources}
			numbers={numbers}
		/>,
	)

afterEach(() => {
	cleanup()
	vi.useRealTimers()
})

test('in Arabic a comma stands between a source and a place in it', () => {
	show()
	expect(screen.getByRole('link').textContent).toMatch(/^\S.*، \S/)
})

test('on paper a number stands for a source, a blank outside of what runs left to right', () => {
	show(new Map(sources.map(({ id }) => [id, 5] as const)))
	const link = screen.getByRole('link')
	expect(link.textContent).toMatch(/^\[5\] \S/)
	expect(link.textContent).not.toContain('،')
	expect(link.querySelector('bdi[dir=ltr]')?.textContent).toBe('[5]')
})

test.each([
	['2026-12-06', 'on the page', null],
	['2027-04-01', 'on the page', 'last read 4 months ago'],
	['2027-06-01', 'on the page', 'not checked since 30 November 2026'],
	['2027-06-01', 'on paper', null],
])('on %s, %s, the age of the reading is %s', (day, place, said) => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) })
	const words = wordsOf('en')
	render(
		<SourceLinks
			locale="en"
			words={{ ...words, cited: citedSources('en', words), reading: words.law.reading }}
			ruleset="work-permit"
			sources={sources}
			numbers={place === 'on paper' ? new Map(sources.map(({ id }) => [id, 5] as const)) : undefined}
		/>,
	)
	expect(document.querySelector('time')?.textContent.replaceAll('\u00a0', ' ') ?? null).toBe(said)
})
