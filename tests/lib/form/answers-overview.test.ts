import { expect, test } from 'vitest'
import { allOf, leftForFullPicture, overviewByTopic } from '@/lib/form/answers-overview'
import { situationOf } from '@/lib/form/situation'
import { planOf } from '@/lib/form/ways/plan-of'
import type { Facts } from '@/rules/facts-schema'

const checkOf = (way: 'quick' | 'full', facts: Partial<Facts>, leftOpen: string[] = []) => {
	const situation = situationOf({
		version: 1,
		savedOn: '2026-11-27',
		rulesets: ['k-published'],
		way,
		employerInMind: false,
		facts,
		leftOpen,
	})
	return { ...situation, plan: planOf(situation) }
}

test('each question is given, open, to come or not asked, and is counted once', () => {
	const check = checkOf('full', { nationalities: ['NG'], age: null, holdsProof: true }, ['age'])
	const all = allOf(overviewByTopic(check))
	expect(all.given).toEqual(['nationalities', 'holdsProof'])
	expect(all.open).toEqual(['age'])
	expect(all.coming).toContain('highestDegree')
	const counted = [...all.given, ...all.open, ...all.coming, ...all.notAsked]
	expect(counted).toHaveLength(new Set(counted).size)
	expect([...all.given, ...all.open, ...all.coming].toSorted()).toEqual(
		check.plan.flatMap(({ asked }) => asked).toSorted(),
	)
})

test('somebody with Chinese nationality was not asked the rest in the quick way, and the full picture would ask it', () => {
	const check = checkOf('quick', { nationalities: ['CN'] })
	const all = allOf(overviewByTopic(check))
	expect(all.given).toEqual(['nationalities'])
	expect(all.coming).toEqual([])
	expect(all.notAsked).toEqual(expect.arrayContaining(['age', 'highestDegree', 'plannedActivities']))
	for (const fact of leftForFullPicture(check)) expect(all.notAsked).toContain(fact)
})

test('nothing is left for the full picture once everything is answered', () => {
	const asked = checkOf('full', {}).plan.flatMap((topic) => topic.asked)
	const facts = Object.fromEntries(asked.map((fact) => [fact, null]))
	expect(leftForFullPicture(checkOf('quick', facts))).toEqual([])
})
