import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupWith, questionGroupOf } from '@/lib/form/question-groups'
import { nextScreen } from '@/lib/form/quick/next-screen'
import { type Screen, screensOf } from '@/lib/form/screens'
import { maxQuestions } from '@/rules/asking/limits'
import { type AskingProgress, answer, progressOf } from '@/rules/asking/progress'
import { declarationsOf, type FactId, facts, steps } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { configuredParameters } from '@/rules/parameters'
import { defaultRulesets, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, undeclared } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

type Shown = { readonly screen: Screen; readonly before: AskingProgress }

/** The screens of a person who answers everything on them, each with the progress before it. */
function screensOfPerson(person: Facts, chosen: readonly RulesetId[]): readonly Shown[] {
	let progress = progressOf(chosen, {}, configuredParameters)
	const shown: Shown[] = []
	for (;;) {
		const screen = nextScreen(
			progress,
			shown.map((one) => one.screen),
		)
		if (!screen) return shown
		shown.push({ screen, before: progress })
		for (const fact of screen) progress = answer(progress, fact, person[fact])
	}
}

const openIn = ({ standings }: Pick<AskingProgress, 'standings'>): readonly FactId[] =>
	standings.flatMap(({ open }) => [...open])
const openLaw = ({ standings }: AskingProgress): readonly FactId[] =>
	openIn({ standings: standings.filter(({ ruleset }) => ruleset.status === 'published') })
/** What else could be asked: about the law as long as that is open, and no special ways ahead of their turn. */
const due = (progress: AskingProgress): readonly FactId[] => {
	const law = openLaw(progress)
	return (law.length > 0 ? law : openIn(progress)).filter((fact) => declarationsOf(fact).length === 0)
}
const topicOf = ([fact]: Screen) => facts[fact as FactId].step

const everybody = (check: (shown: readonly Shown[], chosen: readonly RulesetId[]) => void) =>
	fc.assert(
		fc.property(anyFacts, fc.subarray([...rulesetIds], { minLength: 1 }), (person, chosen) =>
			check(screensOfPerson(undeclared(person), chosen), chosen),
		),
		{ numRuns: runs(150) },
	)

describe('the screens of the quick way', () => {
	test('are of one topic and about the law as long as something about it is open', () => {
		everybody((shown) => {
			for (const { screen, before } of shown) {
				const law = openLaw(before)
				expect(new Set(screen.map((fact) => facts[fact].step)).size).toBe(1)
				if (law.length > 0 && screen.length <= maxQuestions) {
					expect(screen.filter((fact) => !law.includes(fact))).toEqual([])
				}
			}
		})
	})

	test('leave no topic while it has more questions that are due', () => {
		everybody((shown) => {
			for (const [index, { screen, before }] of shown.entries()) {
				const previous = shown[index - 1]
				if (!previous || topicOf(previous.screen) === topicOf(screen)) continue
				const left = due(before).filter((fact) => facts[fact].step === topicOf(previous.screen))
				expect(left).toEqual([])
			}
		})
	})

	test('have a single question only where the topic has no more', () => {
		everybody((shown) => {
			for (const { screen, before } of shown) {
				const own = due(before).filter((fact) => facts[fact].step === topicOf(screen))
				const wanted = Math.min(own.length, 2)
				expect(screen.length).toBeGreaterThanOrEqual(wanted)
			}
		})
	})

	test('keep the rows of a group together', () => {
		everybody((shown) => {
			for (const one of shown) {
				for (const fact of one.screen) {
					if (!questionGroupOf(fact)) continue
					const apart = due(one.before).filter(
						(other) => groupWith(fact).includes(other) && !one.screen.includes(other),
					)
					expect(apart).toEqual([])
				}
			}
		})
	})

	test('continue no topic more than once, for the rule sets that are chosen by default', () => {
		fc.assert(
			fc.property(anyFacts, (person) => {
				const shown = screensOfPerson(undeclared(person), defaultRulesets)
				for (const step of steps) {
					const own = screensOf(
						step,
						shown.map(({ screen }) => screen),
					)
					expect(own.length).toBeLessThanOrEqual(2)
				}
				for (const { screen } of shown) expect(screen.length).toBeLessThanOrEqual(maxQuestions)
			}),
			{ numRuns: runs(300) },
		)
	})
})
