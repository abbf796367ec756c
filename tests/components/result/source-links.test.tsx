import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SourceLinks } from '@/components/result/checked/source-links'
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

afterEach(cleanup)

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
