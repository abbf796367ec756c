import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeHandoff } from '@/lib/handoff/decode-handoff'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { evaluate } from '@/rules/fast/evaluate'
import { keysIn } from '@/rules/keys'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { uncorrected, versionsOf } from '@/rules/rulesets/versions'
import { localesToday } from '@/tests/runs'
import { leave, newPage, openBrowser } from './browser'

// As it is served: to prove everything anew takes as long as the build of these pages.

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

const day = '2026-11-28'

/** The outcomes that somebody has. */
const outcomesOf = (id: RulesetId): readonly Outcome[] => [
	...(id === 'k-published' ? [] : (['eligible'] as const)),
	...(['undetermined', 'ineligible'] as const),
	...(id === 'k-published' || id === 'work-permit' ? (['not-needed'] as const) : []),
]

async function open(locale: Locale, id: RulesetId) {
	const { page } = await newPage(browser, { javaScriptEnabled: false })
	await page.goto(`/${locale}/rules/${id}/proof`)
	return page
}

test('what it means for the reader comes first, then what is claimed, then how it is proved', async () => {
	const page = await open('en', 'k-published')
	const headings = page.locator('main h2')
	expect(await headings.evaluateAll((found) => found.map(({ id }) => id))).toEqual([
		...['meaning', 'openly', 'unproved', 'proved'],
		...['base', 'mistakes', 'cases', 'run'],
	])
	await leave(page)
})

describe.each(rulesetIds)('the page of what is proved of %s', (id) => {
	test.each(localesToday)(
		'in %s: every person opens as answers, and the first of them as the outcomes named',
		async (locale) => {
			const { proof, result } = wordsOf(locale)
			const say = sayIn(locale)
			const [version] = uncorrected(versionsOf(id))
			if (!version) throw new Error(id)
			const page = await open(locale, id)
			const outcomeAt = (hash: string) => {
				const decoded = decodeHandoff(hash.slice(1))
				if (!('facts' in decoded)) throw new Error(`${hash} does not open`)
				const given = { facts: normalise(decoded.facts), parameters: configuredParameters }
				return evaluate(version, given, day).outcome
			}
			const firstIn = (title: string) =>
				page.getByRole('region', { name: title, exact: true }).getByRole('listitem').first()
			const hashes = await page
				.locator(`main a[href^="/${locale}/handoff#"]`)
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))
			expect(new Set(hashes.map(outcomeAt))).toEqual(new Set(outcomesOf(id)))
			const ends = (await firstIn(say(proof.meaning.title)).textContent()) ?? ''
			const named = keysIn(result.outcomes).filter((outcome) => ends.includes(say(result.outcomes[outcome])))
			expect(new Set(named)).toEqual(new Set(outcomesOf(id)))
			const links = await firstIn(say(proof.proved.title))
				.locator('a')
				.evaluateAll((found) =>
					found.map((link) => [link.textContent, (link as HTMLAnchorElement).hash] as const),
				)
			expect(links.length).toBeGreaterThan(0)
			for (const [text, hash] of links) expect(text).toBe(say(result.outcomes[outcomeAt(hash)]))
			await leave(page)
		},
	)
})
