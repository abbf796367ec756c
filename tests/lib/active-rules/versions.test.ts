import { describe, expect, test } from 'vitest'
import {
	newerVersions,
	unknownVersions,
	versionFaults,
	versionsToBegin,
} from '@/lib/active-rules/newer-versions'
import { activeOn, activeRulesets, activeWith, setOwnVersions } from '@/lib/active-rules/rulesets'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'
import { nextKPublished, withNextKPublished as versions } from '@/tests/rules/sample-versions'

const present = rulesets['k-published']
const next = '2026-12-01'
const applied = { 'k-published': next }

describe('the rule sets that count', () => {
	test('are those of the day, on a device of one’s own', () => {
		expect(activeOn('2026-11-30', versions)['k-published']).toBe(present)
		expect(activeOn(next, versions)['k-published']).toBe(nextKPublished)
	})

	test('are the first ones for an employer who has applied none, however new the program is', () => {
		expect(activeWith({}, versions)['k-published']).toBe(present)
		for (const id of rulesetIds) expect(activeWith({})[id]).toBe(versionsOf(id)[0])
	})

	test('are those that were applied, and then the earlier ones again', () => {
		setOwnVersions(applied, versions)
		expect(activeRulesets['k-published']).toBe(nextKPublished)
		expect(activeRulesets.article).toBe(rulesets.article)
		setOwnVersions({}, versions)
		expect(activeRulesets['k-published']).toBe(present)
	})

	test('are the newest that a program has which does not have the one applied, and it says of which it is', () => {
		const later = { 'k-published': '2027-03-01' }
		expect(activeWith(later, versions)['k-published']).toBe(nextKPublished)
		expect(unknownVersions(later, versions)).toEqual(['k-published'])
		expect(newerVersions(later, '2027-04-01', versions)).toEqual([])
		expect(unknownVersions(applied, versions)).toEqual([])
	})
})

describe('a newer version', () => {
	test('is told as soon as the program has it, and has come from its first day on', () => {
		const told = (day: string) =>
			newerVersions({}, day, versions).map(({ ruleset, from, to, since, hasCome }) => [
				...[ruleset, from.version, to.version, since, hasCome],
			])
		expect(told('2026-11-30')).toEqual([['k-published', present.version, next, next, false]])
		expect(told(next)).toEqual([['k-published', present.version, next, next, true]])
	})

	test('is not told once it is applied, nor where there is none', () => {
		expect(newerVersions(applied, next, versions)).toEqual([])
		expect(newerVersions(versionsToBegin('2999-01-01'), '2999-01-01')).toEqual([])
	})

	test('of several the one of the day is told, and those to come', () => {
		const { 'k-published': other } = activeOn(next, versions)
		const all = ['2026-12-01', '2027-01-01', '2027-02-01'].map((day) => ({
			...other,
			version: day,
			effectiveFrom: day,
		}))
		const many = (id: (typeof rulesetIds)[number]) =>
			id === 'k-published' ? ([present, ...all] as const) : versions(id)
		expect(newerVersions({}, '2027-01-15', many).map(({ to, hasCome }) => [to.version, hasCome])).toEqual([
			['2027-01-01', true],
			['2027-02-01', false],
		])
	})

	test('can be applied from its first day on, and only if there is such a version', () => {
		expect(versionFaults(applied, '2026-11-30', versions)).toEqual([
			{ ruleset: 'k-published', fault: 'later' },
		])
		expect(versionFaults(applied, next, versions)).toEqual([])
		expect(versionFaults({ 'k-published': present.version }, next, versions)).toEqual([])
		expect(versionFaults(applied, next)).toEqual([{ ruleset: 'k-published', fault: 'unknown' }])
	})

	test('is what a list begins with that is made after its first day', () => {
		expect(versionsToBegin('2026-11-30', versions)).toEqual({})
		expect(versionsToBegin(next, versions)).toEqual(applied)
		expect(versionsToBegin('2026-11-29')).toEqual({
			'k-published': rulesets['k-published'].version,
			'work-permit': rulesets['work-permit'].version,
			article: rulesets.article.version,
		})
	})
})
