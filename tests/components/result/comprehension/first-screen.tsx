import { renderToStaticMarkup } from 'react-dom/server'
import { checkAll } from '@/components/result/checked/check-all'
import { resultWords } from '@/components/result/result-words'
import { ResultSheet } from '@/components/result/sheet/result-sheet'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { loadNames } from '@/lib/words/names'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import type { RulesetId } from '@/rules/rulesets/ids'
import { plainWordsOf } from '@/tests/wording'

type Given = { readonly rulesets: readonly RulesetId[]; readonly facts: Partial<Facts> }

/** What a person reads of their result before anything is unfolded. */
export type FirstScreen = {
	/** The best way, and how it stands. */
	readonly way: string
	readonly text: string
	/** The outcome of each rule set. */
	readonly outcomes: Readonly<Record<string, string>>
	readonly steps: readonly string[]
}

const inOneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Renders the result of a person on a day, and reads its first part. */
export async function firstScreenOf(
	{ rulesets, facts }: Given,
	locale: Locale,
	day: string,
): Promise<FirstScreen> {
	const words = plainWordsOf(locale)
	const names = await loadNames(locale)
	const given = normalise(facts)
	document.body.innerHTML = renderToStaticMarkup(
		<ResultSheet
			context={{
				speech: { locale, words, countries: names.countryNames, languages: names.languageNames },
				words: resultWords(locale, words),
				say: sayIn(locale),
				facts: given,
				unsure: new Set(factIds.filter((fact) => facts[fact] === null)),
			}}
			all={checkAll(given, rulesets, day)}
			actions={null}
		/>,
	)
	const first = document.querySelector('[data-part="first"]')
	const best = first?.querySelector<HTMLElement>('[data-part="best"]')
	const outcomes = [...(first?.querySelectorAll<HTMLElement>('[data-ruleset]') ?? [])].map(({ dataset }) => [
		dataset.ruleset,
		dataset.outcome,
	])
	for (const folded of first?.querySelectorAll('details > :not(summary)') ?? []) folded.remove()
	for (const block of first?.querySelectorAll('p, h1, h2, h3, li, dd, dt, span, strong') ?? [])
		block.append(' ')
	// What a test leaves in the document, the next one would find.
	document.body.innerHTML = ''
	return {
		way: `${best?.dataset.way} ${best?.dataset.state}`,
		text: inOneLine(first?.textContent),
		outcomes: Object.fromEntries(outcomes),
		steps: [...(first?.querySelectorAll('#next h3') ?? [])].map(({ textContent }) => inOneLine(textContent)),
	}
}
