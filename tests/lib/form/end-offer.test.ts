import { describe, expect, test } from 'vitest'
import { endOfferOn } from '@/lib/form/end-offer'
import type { Screen } from '@/lib/form/screens'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'

const you: Screen = ['nationalities', 'age']
const studies: Screen = ['highestDegree', 'degreeField', 'teachesOrResearches']
const offer: Screen = ['employerInMainland', 'employerHiresForeigners', 'managementPlan']
const role: Screen = ['occupationGroup', 'specificGap', 'headcountOnly']
const roleAgain: Screen = ['workPlace', 'aimAbroad', 'localCouldDo']

/** The offer before the last of some screens, for somebody who gives one answer to everything but some facts. */
const offerBefore = (
	screens: readonly Screen[],
	{
		answer = null,
		but = {},
		blank = [],
	}: { answer?: null | true; but?: Partial<Facts>; blank?: FactId[] } = {},
) => {
	const answered = screens.slice(0, -1).flat()
	const known = { ...Object.fromEntries(answered.map((fact) => [fact, answer])), ...but }
	return endOfferOn(screens, { known, leftOpen: new Set(blank) })
}

describe('the result is offered before all is asked', () => {
	test('after three answers in a row that say nothing', () => {
		expect(offerBefore([studies, offer])?.reason).toBe('unsure')
		expect(offerBefore([you, studies], { but: {} })).toBeNull()
		expect(offerBefore([studies, offer], { but: { teachesOrResearches: true } })).toBeNull()
		expect(
			offerBefore([studies, offer], { but: { highestDegree: 'master', degreeField: 'science' } }),
		).toBeNull()
		expect(offerBefore([you, ['holdsProof'], studies])?.reason).toBe('unsure')
	})

	test('not after three that say something', () => {
		expect(offerBefore([studies, offer], { answer: true })).toBeNull()
	})

	test('in other words where questions were left blank', () => {
		expect(offerBefore([studies, offer], { blank: ['degreeField'] })?.reason).toBe('blank')
	})

	test('where none of the employer’s questions on a screen is known', () => {
		const two: Screen = ['employerInMainland', 'managementPlan']
		expect(offerBefore([two, role])?.reason).toBe('employer')
		expect(offerBefore([two, role], { but: { managementPlan: false } })).toBeNull()
		expect(offerBefore([two, role], { blank: ['managementPlan'] })).toBeNull()
	})

	test('for that reason once a topic, and again in the next one', () => {
		expect(offerBefore([studies, role])?.reason).toBe('unsure')
		expect(offerBefore([studies, role, roleAgain])).toBeNull()
		expect(offerBefore([studies, role, offer])?.reason).toBe('unsure')
	})

	test('each time ten more questions have been asked', () => {
		const nine = [you, studies, offer, ['jobOffer']] as const
		expect(offerBefore([...nine, role], { answer: true })).toBeNull()
		expect(offerBefore([...nine, ['paidInMoney'], role], { answer: true })).toEqual({
			reason: 'ten',
			count: 10,
		})
		expect(offerBefore([...nine, ['paidInMoney'], ['annualPayCny'], role], { answer: true })).toBeNull()
	})
})
