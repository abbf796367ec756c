import { describe, expect, test } from 'vitest'
import { checkAll } from '@/components/result/checked/check-all'
import { nextSteps } from '@/lib/best-way/next-steps'
import { judgedStep } from '@/lib/result/own-judgement'
import type { Facts } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { perfect } from '@/tests/rules/candidates'

const day = '2026-11-30'
const judged: Partial<Facts> = {
	...perfect,
	degreeInstitutionRenowned: false,
	postInstitutionRenowned: false,
	teachesOrResearches: false,
}

const visaOf = (facts: Partial<Facts>) => {
	const all = checkAll(normalise(facts), ['k-published', 'article'], day)
	const visa = all.find(({ id }) => id === 'k-published')
	if (!visa) throw new Error('no visa')
	return { all, visa, facts: normalise(facts) }
}
const stepOf = (facts: Partial<Facts>) => {
	const { visa, facts: given } = visaOf(facts)
	return judgedStep(visa, given)
}
const kindsOf = (facts: Partial<Facts>) => {
	const { all, facts: given } = visaOf(facts)
	return nextSteps(all, { facts: given, unsure: undefined }).map(({ kind }) => kind)
}

describe('a “no” by own judgement', () => {
	test('is what evidence could change, where nothing else keeps the condition from being met', () => {
		expect(stepOf(judged)).toEqual({ degreeInstitutionRenowned: true })
		expect(stepOf({ ...judged, degreeField: 'business-law', teachesOrResearches: true })).toEqual({
			postInstitutionRenowned: true,
		})
	})

	test('does not decide where the field or the degree does, nor where it is a “yes” or not known', () => {
		expect(stepOf({ ...judged, degreeField: 'business-law' })).toBeNull()
		expect(stepOf({ ...judged, degreeInstitutionRenowned: true })).toBeNull()
		expect(stepOf({ ...judged, degreeInstitutionRenowned: null })).toBeNull()
	})

	test('makes evidence the first step, and the only one of its kind', () => {
		expect(kindsOf(judged)[0]).toBe('evidence')
		expect(kindsOf(judged).filter((kind) => kind === 'evidence')).toHaveLength(1)
		expect(kindsOf({ ...judged, holdsProof: false })[0]).toBe('evidence')
		expect(kindsOf({ ...judged, degreeField: 'business-law' })).not.toContain('evidence')
	})

	test('is no step where the visa is closed or nothing is needed', () => {
		expect(kindsOf({ ...judged, nationalities: ['CN'] })).not.toContain('evidence')
	})
})
