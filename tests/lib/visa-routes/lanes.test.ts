import { describe, expect, test } from 'vitest'
import { citations } from '@/lib/about/references'
import { findPosition } from '@/lib/result/position'
import {
	edges,
	isBeyondTexts,
	type LaneId,
	laneIds,
	lanes,
	type StationId,
	stations,
} from '@/lib/visa-routes/lanes'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { configuredParameters } from '@/rules/parameters'
import { workPermit } from '@/rules/rulesets/work-permit'
import { perfect } from '@/tests/rules/candidates'

const day = '2026-11-28'
const positionOf = (facts: Partial<Facts>) => findPosition(normalise(facts), new Set(), day)
const standOf = (facts: Partial<Facts>, station: StationId) => positionOf(facts).stands.get(station)
const hereOf = (facts: Partial<Facts>, lane: LaneId) => positionOf(facts).here.get(lane)

describe('the map', () => {
	test('has every station in one lane, and every way between stations', () => {
		const all = laneIds.flatMap((lane): readonly StationId[] => lanes[lane])
		expect(all.toSorted()).toEqual(Object.keys(stations).toSorted())
		for (const { from, to } of edges) expect([all.includes(from), all.includes(to)]).toEqual([true, true])
		const reached = new Set(edges.map(({ to }) => to))
		const first = laneIds.map((lane) => lanes[lane][0])
		expect(all.filter((id) => !reached.has(id))).toEqual(first.filter((id) => id !== 'permits'))
	})

	test('cites for every station a source that the site knows', () => {
		for (const id of Object.keys(stations) as StationId[]) {
			expect(stations[id].support.length, id).toBeGreaterThan(0)
			for (const { id: source } of stations[id].support) expect(citations).toHaveProperty(source)
		}
	})

	test('is dashed where no text that was read leads: on to a stay, and from the K visa to paid work', () => {
		const dashed = edges.filter(({ support }) => support.length === 0)
		expect(dashed.map(({ from, to }) => `${from} ${to}`)).toEqual(['activities stay', 'activities permits'])
		expect(isBeyondTexts('stay')).toBe(true)
		expect(isBeyondTexts('permits')).toBe(false)
	})
})

describe('a person is', () => {
	test('at the embassy with what only the authority can settle, once there is proof', () => {
		expect(hereOf(perfect, 'k')).toBe('embassy')
		expect(standOf(perfect, 'embassy')).toEqual({ mark: 'unsettled', count: 2 })
		expect(standOf(perfect, 'proof')?.mark).toBe('met')
	})

	test('at the proof without it', () => {
		expect(hereOf({ ...perfect, holdsProof: false }, 'k')).toBe('proof')
		expect(standOf({ ...perfect, holdsProof: false }, 'proof')).toEqual({ mark: 'unmet', count: 1 })
	})

	test('at the embassy with a nationality that nothing mends', () => {
		const chinese: Partial<Facts> = { ...perfect, nationalities: ['CN'] }
		expect(hereOf(chinese, 'k')).toBe('embassy')
		expect(standOf(chinese, 'embassy')).toEqual({ mark: 'unmet', count: 1 })
	})

	test('at the written offer with a verbal one or none, and past it with one', () => {
		expect(hereOf({ ...perfect, jobOffer: 'verbal' }, 'z')).toBe('offer')
		expect(standOf({ ...perfect, jobOffer: 'verbal' }, 'offer')?.mark).toBe('inconclusive')
		expect(standOf({ ...perfect, jobOffer: 'none' }, 'offer')?.mark).toBe('unmet')
		expect(hereOf({ ...perfect, jobOffer: 'written' }, 'z')).toBe('notice')
	})

	test('never past what others do, whatever the answers', () => {
		expect(standOf({ ...perfect, jobOffer: 'written' }, 'notice')?.mark).toBe('met')
		expect(hereOf({ ...perfect, jobOffer: 'written' }, 'z')).toBe('notice')
	})

	test('at class A until points or pay reach it, with the points of the rules', () => {
		const { points, stands, isClassA, here } = positionOf(perfect)
		const given = { facts: normalise(perfect), parameters: configuredParameters }
		const result = evaluate(workPermit, given, day)
		expect(points).toEqual({ low: result.points?.low, high: result.points?.high })
		const classA = result.criteria.find(({ id }) => id === 'class-a')?.result
		expect(isClassA).toBe(classA === 'met')
		expect(stands.get('class-a')?.mark === 'met').toBe(isClassA)
		expect(here.get('r')).toBe(isClassA ? 'confirmation' : 'class-a')
		const rich = positionOf({ ...perfect, annualPayCny: 900_000, localAveragePayCny: 100_000 })
		expect([rich.isClassA, rich.here.get('r')]).toEqual([true, 'confirmation'])
		const poor = positionOf({
			...perfect,
			annualPayCny: 60_000,
			highestDegree: 'bachelor',
			experienceYears: 2,
		})
		expect([poor.isClassA, poor.here.get('r')]).toEqual([false, 'class-a'])
	})

	test('nowhere on the residence itself: no answer says that there is a permit', () => {
		expect(hereOf(perfect, 'residence')).toBeUndefined()
	})

	test('at the first stations while nothing was asked', () => {
		const { here, stands } = positionOf({ age: 29 })
		expect(Object.fromEntries(here)).toEqual({ k: 'proof', r: 'class-a', z: 'offer' })
		expect(['proof', 'class-a', 'offer'].map((id) => stands.get(id as StationId)?.mark)).toEqual([
			'coming',
			'coming',
			'coming',
		])
	})
})
