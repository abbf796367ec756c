import { describe, expect, test } from 'vitest'
import { configuredParameters, noParameters, parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'
import { nextKPublished, withNextKPublished } from './sample-versions'

const present = rulesets['k-published']

describe('the versions of a rule set', () => {
	test.each(rulesetIds)('of %s end with the one that is asked about, in the order of their days', (id) => {
		const days = versionsOf(id).map(({ version }) => version)
		expect(versionsOf(id).at(-1)).toBe(rulesets[id])
		expect(days).toEqual([...new Set(days)].sort())
	})

	test.each([
		['the day on which a new one comes into force', '2026-12-01', nextKPublished],
		['any later day', '2030-01-01', nextKPublished],
		['the day before', '2026-11-30', present],
		['a day before the first of all', '2020-01-01', present],
	])('on %s are told apart by the day', (_, day, version) => {
		expect(versionOn(withNextKPublished('k-published'), day)).toBe(version)
	})

	test('begin with the first one, by which every list is judged that has applied none: it stays the first', () => {
		expect(Object.fromEntries(rulesetIds.map((id) => [id, versionsOf(id)[0].version]))).toEqual({
			'k-published': '2026-11-24',
			article: '2026-11-24',
			'work-permit': '2026-11-24',
			h1b: '2026-11-24',
		})
	})

	test('without a first day in force count from the day of their last change', () => {
		const { corrects: _, ...article } = rulesets.article
		const later = { ...article, version: '2027-01-15' }
		expect(versionOn([article, later], '2027-01-14')).toBe(article)
		expect(versionOn([article, later], '2027-01-15')).toBe(later)
	})
})

describe('the parameters of a day', () => {
	const source = 'https://example.org/limits'
	const dated = {
		...parameters,
		maxAge: { ...parameters.maxAge, value: 40, source, date: '2027-02-01' },
		renownedListPublished: { ...parameters.renownedListPublished, value: true, source, date: '2027-03-01' },
	} as typeof parameters

	test('are those that are set, each from its date on', () => {
		expect(parametersOn('2027-01-31', dated)).toEqual(noParameters)
		expect(parametersOn('2027-02-01', dated)).toEqual({ ...noParameters, maxAge: 40 })
		expect(parametersOn('2027-03-01', dated)).toEqual({
			minAge: null,
			maxAge: 40,
			renownedListPublished: true,
		})
	})

	test('are all that are set, once all have their day', () => {
		expect(parametersOn('9999-12-31')).toEqual(configuredParameters)
	})
})
