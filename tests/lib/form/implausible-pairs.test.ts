import fc from 'fast-check'
import { expect, test } from 'vitest'
import { implausiblePairs } from '@/lib/form/implausible-pairs'
import type { Facts } from '@/rules/facts-schema'
import { noFacts } from '@/rules/normalise'
import { anyFacts, perfect } from '@/tests/rules/candidates'

const pairsOf = (facts: Partial<Facts>) =>
	implausiblePairs({ ...noFacts, ...facts }).map((pair) => pair.join())

test.each<[string, Partial<Facts>, Partial<Facts>]>([
	['age,experienceYears', { age: 29, experienceYears: 16 }, { age: 29, experienceYears: 15 }],
	['age,experienceYears', { age: 16, experienceYears: 3 }, { age: 16, experienceYears: 0 }],
	['age,highestDegree', { age: 16, highestDegree: 'master' }, { age: 16, highestDegree: 'none' }],
	[
		'nationalities,chineseLevel',
		{ nationalities: ['US', 'CN'], chineseLevel: 'former-national' },
		{ nationalities: ['US'], chineseLevel: 'former-national' },
	],
	[
		'languages,chineseLevel',
		{ languages: [{ language: 'zh', level: 'native' }], chineseLevel: 'none' },
		{ languages: [{ language: 'zh', level: 'basic' }], chineseLevel: 'none' },
	],
	[
		'specificGap,headcountOnly',
		{ specificGap: true, headcountOnly: true },
		{ specificGap: true, headcountOnly: false },
	],
	[
		'workPlace,monthsPerYear',
		{ workPlace: 'abroad', monthsPerYear: 9 },
		{ workPlace: 'abroad', monthsPerYear: 2 },
	],
	[
		'workPlace,monthsPerYear',
		{ workPlace: 'china', monthsPerYear: 0 },
		{ workPlace: 'mixed', monthsPerYear: 0 },
	],
	[
		'plannedActivities,jobOffer',
		{ plannedActivities: ['business'], jobOffer: 'written', paidInMoney: true },
		{ plannedActivities: ['business', 'paid-job'], jobOffer: 'written', paidInMoney: true },
	],
])('answers to %s that cannot both be true are told from those that can', (pair, impossible, possible) => {
	expect(pairsOf(impossible)).toEqual([pair])
	expect(pairsOf(possible)).toEqual([])
})

test('a person who meets every condition has no odd answers', () => {
	expect(implausiblePairs({ ...perfect, plannedActivities: ['paid-job'] })).toEqual([])
})

test('an answer that is missing makes no pair odd', () => {
	fc.assert(
		fc.property(anyFacts, (facts) => {
			for (const pair of implausiblePairs(facts)) {
				for (const fact of pair) expect(facts[fact]).not.toBeNull()
			}
		}),
	)
})
