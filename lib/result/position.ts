import { type LaneId, laneIds, lanes, type StationId, stations } from '@/lib/visa-routes/lanes'
import type { FactId } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { evaluate } from '@/rules/fast/evaluate'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { parametersOn, versionOn, versionsOf } from '@/rules/rulesets/versions'
import { type StripMark, stripMarkOf } from './standing'

/** What the answers say about a station. */
export type Stand = {
	readonly mark: StripMark
	/** How many of its conditions have that mark or, if the mark is not known, are unknown in any way. */
	readonly count: number
}

/** A person's position on every lane. */
export type Position = {
	/** The stations that the answers say something about. */
	readonly stands: ReadonlyMap<StationId, Stand>
	/** The first station of each lane that is not behind the person; none if the answers reach no station. */
	readonly here: ReadonlyMap<LaneId, StationId>
	/** The points of the work permit, an interval while answers are missing. */
	readonly points: { readonly low: number; readonly high: number }
	/** Whether class A of the work permit is reached. */
	readonly isClassA: boolean
	/** Whether the person needs neither a visa nor a work permit. */
	readonly isNothingNeeded: boolean
}

/** A yes needs all of them; among the marks that keep it open, those that somebody can act on come first. */
const order: readonly StripMark[] = ['unmet', 'inconclusive', 'unanswered', 'coming', 'unsettled', 'met']

function standOf(criteria: readonly CriterionResult[], unsure: ReadonlySet<FactId> | undefined): Stand {
	const marks = criteria.map((criterion) => stripMarkOf(criterion, unsure))
	const mark = order.find((one) => marks.includes(one)) ?? 'met'
	const isSame = (other: StripMark) =>
		mark === 'unmet' || mark === 'met' ? other === mark : other !== 'met' && other !== 'unmet'
	return { mark, count: marks.filter(isSame).length }
}

/**
 * A person's position on every lane, by their answers. A station where others act is never behind the person, because
 * no answer says what they did.
 * @param unsure the facts answered with "I'm not sure"; undefined if that is not known
 * @param day YYYY-MM-DD
 */
export function findPosition(facts: Facts, unsure: ReadonlySet<FactId> | undefined, day: string): Position {
	const given = { facts, parameters: parametersOn(day) }
	const resultOf = (id: RulesetId) => evaluate(versionOn(versionsOf(id), day), given, day)
	const permit = resultOf('work-permit')
	const results = { 'k-published': resultOf('k-published'), 'work-permit': permit }
	const stands = new Map<StationId, Stand>()
	for (const station of Object.keys(stations) as StationId[]) {
		const { judged } = stations[station]
		if (!judged) continue
		const wanted: readonly string[] = judged.criteria
		const criteria = results[judged.ruleset].criteria.filter(({ id }) => wanted.includes(id))
		stands.set(station, standOf(criteria, unsure))
	}
	const isBehind = (station: StationId) =>
		stations[station].isOwn === true && stands.get(station)?.mark === 'met'
	const here = laneIds.flatMap((lane): [LaneId, StationId][] => {
		const way: readonly StationId[] = lanes[lane]
		const first = way.find((station) => !isBehind(station))
		return first && way.some((station) => stands.has(station)) ? [[lane, first]] : []
	})
	const { low, high } = permit.points ?? { low: 0, high: 0 }
	return {
		stands,
		here: new Map(here),
		points: { low, high },
		isClassA: stands.get('class-a')?.mark === 'met',
		isNothingNeeded: Object.values(results).every(({ outcome }) => outcome === 'not-needed'),
	}
}
