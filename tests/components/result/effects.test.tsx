import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import type { ResultContext } from '@/components/result/checked/context'
import { resultWords } from '@/components/result/result-words'
import { NextSteps } from '@/components/result/steps/next-steps'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import type { Outcome } from '@/rules/result'
import { rulesets } from '@/rules/rulesets'
import { isRulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, nearlyPerfect } from '@/tests/rules/candidates'
import { plainWordsOf } from '@/tests/wording'

const day = '2026-11-30'

/** Three hundred persons, the same each time: some of whom little is known, some who lack little. */
const persons = fc.sample(
	fc.oneof(
		anyFacts,
		nearlyPerfect(factIds, 6).map(({ facts }) => facts),
	),
	{ numRuns: 300, seed: 34 },
)

/** The steps of a person's result, as a page in this language shows them. */
function stepsOf(facts: Facts, locale: Locale) {
	const plain = plainWordsOf(locale)
	const words = resultWords(locale, plain)
	const context: ResultContext = {
		speech: { locale, words: plain, countries: {}, languages: {} },
		...{ words, facts },
		say: sayIn(locale),
		unsure: new Set(factIds.filter((fact) => facts[fact] === null)),
	}
	document.body.innerHTML = renderToStaticMarkup(
		<NextSteps {...context} all={checkAll(facts, rulesetIds, day)} />,
	)
	return [...document.querySelectorAll<HTMLElement>('[data-step]')]
}

/** What the rules give once the answers of a step are as it says, and nothing else. */
const outcomeAfter = (facts: Facts, step: HTMLElement, id: string): Outcome | null => {
	const answers: Partial<Facts> = JSON.parse(step.dataset.step ?? '')
	const given = { facts: normalise({ ...facts, ...answers }), parameters: configuredParameters }
	return isRulesetId(id) ? evaluate(rulesets[id], given, day).outcome : null
}

const wordOf = {
	eligible: 'met',
	undetermined: 'unknown',
	ineligible: 'unmet',
	'not-needed': 'not-needed',
} as const

describe('every step that is shown', () => {
	test('says what the rules give for it alone, for three hundred persons', () => {
		let count = 0
		for (const [index, facts] of persons.entries()) {
			const locale = localeIds[index % localeIds.length] ?? 'en'
			const { rulesets: names, screen, result } = plainWordsOf(locale)
			const say = sayIn(locale)
			const { outcomes, of, stays } = result.decides.effects
			for (const step of stepsOf(facts, locale)) {
				const given = (step.dataset.gives ?? '').split(' ').filter(Boolean)
				// A step that changes no answer names no rule set.
				expect(given.length > 0).toBe(step.dataset.step !== '{}')
				for (const entry of given) {
					const [id = '', outcome] = entry.split('=')
					expect(outcome).toBe(outcomeAfter(facts, step, id))
					// In words, too: no mark from "not met" to "met" unless all is met by that step.
					const isLaw = id === 'k-published' || id === 'work-permit'
					const name = isLaw ? say(screen.ruleNames[id]) : isRulesetId(id) ? say(names[id].name) : ''
					const line = [...step.querySelectorAll('li')].find(({ firstChild }) =>
						[say(of, { name }), say(stays, { name })].includes(firstChild?.textContent ?? ''),
					)
					const to = line?.querySelector('[data-to]')
					expect(to?.textContent?.trim()).toBe(say(outcomes[wordOf[outcome as Outcome]]))
					count += 1
				}
			}
		}
		expect(count).toBeGreaterThan(300)
	})
})
