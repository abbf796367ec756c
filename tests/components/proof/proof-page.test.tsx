import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { proofContext } from '@/components/proof/proof-context'
import { ProofPage } from '@/components/proof/proof-page'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { uncorrected, versionsOf } from '@/rules/rulesets/versions'

afterEach(cleanup)

const day = '2026-11-28'

/** The outcomes that somebody has. */
const outcomesOf = (id: RulesetId): readonly Outcome[] => [
	...(id === 'k-published' ? [] : (['eligible'] as const)),
	...(['undetermined', 'ineligible'] as const),
	...(id === 'k-published' || id === 'work-permit' ? (['not-needed'] as const) : []),
]

test('what it means for the reader comes first, then what is claimed, then how it is proved', async () => {
	const { container } = render(<ProofPage {...(await proofContext('en', 'k-published'))} />)
	expect([...container.querySelectorAll('h2')].map(({ id }) => id)).toEqual([
		...['meaning', 'openly', 'unproved', 'proved'],
		...['base', 'mistakes', 'cases', 'run'],
	])
})

describe.each(rulesetIds)('the page of what is proved of %s', (id) => {
	test.each(localeIds)(
		'in %s: every person opens as answers, and the first of them as the outcomes named',
		async (locale) => {
			const { outcomes } = wordsOf(locale).result
			const say = sayIn(locale)
			const [version] = uncorrected(versionsOf(id))
			if (!version) throw new Error(id)
			const { container } = render(<ProofPage {...(await proofContext(locale, id))} />)
			const outcomeAt = ({ hash }: HTMLAnchorElement) => {
				const decoded = decodeHandoff(hash.slice(1))
				if (!('facts' in decoded)) throw new Error(`${hash} does not open`)
				const given = { facts: normalise(decoded.facts), parameters: configuredParameters }
				return evaluate(version, given, day).outcome
			}
			const links = [...container.querySelectorAll<HTMLAnchorElement>(`a[href^="/${locale}/handoff#"]`)]
			expect(new Set(links.map(outcomeAt))).toEqual(new Set(outcomesOf(id)))
			const [ends] = within(
				screen.getByRole('region', { name: say(wordsOf(locale).proof.meaning.title) }),
			).getAllByRole('listitem')
			const named = (Object.keys(outcomes) as Outcome[]).filter((id) =>
				ends?.textContent?.includes(say(outcomes[id])),
			)
			expect(new Set(named)).toEqual(new Set(outcomesOf(id)))
			const [first] = within(
				screen.getByRole('region', { name: say(wordsOf(locale).proof.proved.title) }),
			).getAllByRole('listitem')
			for (const link of (first as HTMLElement).querySelectorAll('a'))
				expect(link.textContent).toBe(say(outcomes[outcomeAt(link)]))
		},
	)
})
