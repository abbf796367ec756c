import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourceLinks } from '@/components/result/checked/source-links'
import { wordsOf } from '@/lib/words/messages'
import { rulesets } from '@/rules/rulesets'

const [criterion] = rulesets['work-permit'].criteria
const sources = criterion?.sources.slice(0, 1) ?? []

test('in Arabic a comma stands between a source and a place in it, and a blank outside of what runs left to right', () => {
	const numbers = new Map(sources.map(({ id }) => [id, 5] as const))
	render(
		<SourceLinks
			locale="ar"
			words={wordsOf('ar')}
			ruleset="work-permit"
			sources={sources}
			numbers={numbers}
		/>,
	)
	const link = screen.getByRole('link')
	expect(link.textContent).toMatch(/^\[5\] \S.*، \S/)
	expect(link.querySelector('bdi[dir=ltr]')?.textContent).toBe('[5]')
})
