import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullView } from '@/lib/form/full/view'
import { topicsIn } from '@/lib/form/full/walk'
import { planFor } from '@/lib/form/plan'
import { groupWith } from '@/lib/form/question-groups'
import { screenTopicOf, stepIds } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import { everyChoice } from '@/lib/form/ways/question-counts'
import { maxQuestions } from '@/rules/asking/limits'
import { facts } from '@/rules/facts'
import { normalise } from '@/rules/normalise'
import { anyFacts } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const start = situationOf(null)

describe.each(everyChoice.map((chosen) => ({ chosen, name: chosen.join('+') })))(
	'the screens of the full picture for $name',
	({ chosen }) => {
		const { screens, left } = fullView({ ...start, chosen })

		test('hold five questions at most, and have a page each', () => {
			for (const { id, possible } of screens) {
				expect(possible.length).toBeGreaterThan(0)
				expect(possible.length).toBeLessThanOrEqual(maxQuestions)
				expect(stepIds).toContain(id)
				for (const fact of possible) expect(facts[fact].step).toBe(screenTopicOf(id))
			}
		})

		test('hold every question once, those of a group together', () => {
			const asked = planFor({ chosen, facts: start.facts, employerInMind: false }).flatMap(
				({ asked }) => asked,
			)
			expect(screens.flatMap((screen) => screen.asked).toSorted()).toEqual(asked.toSorted())
			expect(left.most).toBe(asked.length)
			for (const { possible } of screens) {
				for (const fact of possible) {
					const group = groupWith(fact).filter((member) => asked.includes(member))
					expect(possible).toEqual(expect.arrayContaining([...group]))
				}
			}
		})

		test('are as few as five questions a screen allow, up to one for what has to stay together', () => {
			for (const { topic, ids } of topicsIn(screens)) {
				const count = screens
					.filter(({ id }) => screenTopicOf(id) === topic)
					.flatMap(({ asked }) => asked).length
				expect(ids.length).toBeLessThanOrEqual(Math.ceil(count / maxQuestions) + 1)
			}
		})
	},
)

describe('answers', () => {
	test('move no question to another screen, and never bring one up that was not there at the start', () => {
		fc.assert(
			fc.property(anyFacts, fc.constantFrom(...everyChoice), (given, chosen) => {
				const check = { ...start, chosen, known: given, facts: normalise(given) }
				const before = new Map(
					fullView({ ...start, chosen }).screens.map(({ id, possible }) => [id, possible]),
				)
				const { screens } = fullView(check)
				for (const { id, possible, asked } of screens) {
					expect(possible).toEqual(before.get(id))
					for (const fact of asked) expect(possible).toContain(fact)
				}
				expect(screens.flatMap(({ asked }) => asked).toSorted()).toEqual(
					planFor(check)
						.flatMap(({ asked }) => asked)
						.toSorted(),
				)
			}),
			{ numRuns: runs(200) },
		)
	})
})
