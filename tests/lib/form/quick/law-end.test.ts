import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '@/lib/draft/draft-store'
import { lawEndPath } from '@/lib/form/law-end-path'
import { lawEnd } from '@/lib/form/quick/law-end'
import { nextScreenAfter } from '@/lib/form/quick/next-screen'
import { askedOn } from '@/lib/form/quick/screen-at'
import { quickView } from '@/lib/form/quick/view'
import { idsOf, type StepId } from '@/lib/form/screens'
import { situationOf } from '@/lib/form/situation'
import { nextPath } from '@/lib/form/ways/next-place'
import { declarationsOf, type FactId, factIds, isDeclaredOnly } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { anyFacts, perfect } from '@/tests/rules/candidates'
import { runs } from '@/tests/runs'

const day = '2026-11-24'
const isLaw = (id: RulesetId) => rulesets[id].status === 'published'

/** Walks the quick way from the first screen to the result; returns the drafts at which the law was said to be at its end. */
function walk(person: Partial<Facts>, chosen: readonly RulesetId[]) {
	let draft: Draft = {
		version: 1,
		savedOn: day,
		rulesets: chosen,
		way: 'quick',
		employerInMind: false,
		facts: {},
		screens: nextScreenAfter(situationOf({ ...start, rulesets: chosen })).screens,
	}
	const ends: Draft[] = []
	for (let steps = 0; steps < 60; steps++) {
		const check = situationOf(draft)
		const screen = check.screens.at(-1) ?? []
		const facts: Record<string, unknown> = { ...draft.facts }
		for (const fact of screen) {
			if (!askedOn(screen, situationOf({ ...draft, facts })).includes(fact)) continue
			facts[fact] = person[fact] ?? null
		}
		draft = { ...draft, facts }
		const { path, screens = [] } = nextPath(draft, idsOf(check.screens).at(-1) as StepId)
		draft = { ...draft, screens }
		if (path === lawEndPath) {
			ends.push(draft)
			draft = { ...draft, screens: nextPath(draft).screens ?? [] }
		} else if (path === '/result') return ends
	}
	throw new Error('no result')
}

/** What a person would answer, without the declarations that nobody has asked for: these count once they are made. */
function withoutUnasked(person: Partial<Facts>, known: Partial<Facts>): Partial<Facts> {
	const undeclared = (fact: FactId, value: FactValue | undefined) => {
		if (isDeclaredOnly(fact)) return null
		const declarations = declarationsOf(fact)
		return Array.isArray(value) ? value.filter((one) => !declarations.includes(one)) : value
	}
	return Object.fromEntries(
		factIds.map((fact) => [fact, fact in known ? known[fact] : undeclared(fact, person[fact])]),
	)
}

const start: Draft = {
	version: 1,
	savedOn: day,
	rulesets: ['k-published'],
	way: 'quick',
	employerInMind: false,
	facts: {},
}

describe('after the last question about the law', () => {
	test('anybody is told once, before what is not law, and the outcome said is what comes out', () => {
		const chosen = fc.subarray([...rulesetIds], { minLength: 1 })
		fc.assert(
			fc.property(anyFacts, chosen, (person, ids) => {
				const ends = walk(person, ids)
				expect(ends.length).toBeLessThanOrEqual(1)
				for (const draft of ends) {
					const check = situationOf(draft)
					const end = lawEnd(check)
					expect(end?.verdicts.map(({ id }) => id).toSorted()).toEqual(ids.filter(isLaw).toSorted())
					expect(end?.next.every((id) => !isLaw(id))).toBe(true)
					for (const { id, settled } of end?.verdicts ?? []) {
						const facts = normalise(withoutUnasked(person, check.known))
						const answers = { facts, parameters: configuredParameters }
						expect(settled.outcome).toBe(evaluate(rulesets[id], answers, day).outcome)
					}
				}
				if (!ids.some(isLaw) || ids.every(isLaw)) expect(ends).toEqual([])
			}),
			{
				numRuns: runs(60),
				examples: [
					[
						normalise({ nationalities: ['AF'], age: 16, specialRoutes: ['not-employment'] }),
						['work-permit', 'h1b'],
					],
				],
			},
		)
	})

	test('the way back leads there, and the result is not offered a second time', () => {
		const [draft] = walk(perfect, ['k-published', 'article'])
		if (!draft) throw new Error('no end of the law')
		const { screens } = nextPath(draft)
		const check = situationOf({ ...draft, screens: screens ?? [] })
		const id = idsOf(check.screens).at(-1) as StepId
		expect(quickView(check, { id })).toMatchObject({ isAfterLaw: true, offer: null, about: 'article' })
		expect(lawEnd(check)?.back).toBe(idsOf(check.screens).at(-2))
	})

	test('there is none while something about the law is open, and none where nothing else is asked', () => {
		expect(lawEnd(situationOf({ ...start, rulesets: ['k-published', 'article'] }))).toBeNull()
		expect(lawEnd(situationOf({ ...start, facts: { nationalities: ['CN'] } }))).toBeNull()
		expect(lawEnd(situationOf({ ...start, rulesets: ['article'] }))).toBeNull()
	})
})
