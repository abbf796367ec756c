import { activeRulesets } from '@/lib/active-rules/rulesets'
import { factsAt } from '@/rules/columns/result-columns'
import type { FactId } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import { decides } from '../shown/hidden-criteria'
import { shownOutcomeAt } from '../shown/show-columns'
import type { ConditionReason } from './reasons'
import { type ScreenedCandidates, standingAt } from './screened-candidates'

/** A reason in a row, with the rule sets that it applies to, law first; `exempts` if they do not concern the person. */
export type RowReason = ConditionReason & {
	readonly rules: readonly RulesetId[]
	readonly isForAll: boolean
	readonly exempts: boolean
}

/** What keeps a row from meeting everything. */
export type RowReasons = {
	readonly reasons: readonly RowReason[]
	/** Whether some conditions are unknown, and only the authority can settle them. */
	readonly isAuthoritysOnly: boolean
}

/** A candidate for one of a row's reasons; `settles` if it contains the fewest answers that settle an outcome. */
type Found = {
	readonly reason: ConditionReason
	readonly rules: RulesetId[]
	readonly isForAll: boolean
	readonly exempts: boolean
	settles: boolean
}

/** By rule set, the indices of the criteria that the opening decides for everybody. */
export type DecidedCriteria = ReadonlyMap<RulesetId, ReadonlySet<number>>

const requiredPlaces = new WeakMap<Ruleset, readonly number[]>()

/** The indices of the criteria that decide a rule set's outcome. */
export function requiredPlacesIn(id: RulesetId): readonly number[] {
	const ruleset: Ruleset = activeRulesets[id]
	const known = requiredPlaces.get(ruleset)
	if (known) return known
	const places = ruleset.criteria.flatMap(({ kind }, place) => (decides(kind) ? [place] : []))
	requiredPlaces.set(ruleset, places)
	return places
}

const requiredFacts = new WeakMap<Ruleset, ReadonlyMap<number, readonly FactId[]>>()

/** The facts that a rule set's required criteria depend on, by the indices of the criteria. */
function factsOfRequired(id: RulesetId): ReadonlyMap<number, readonly FactId[]> {
	const ruleset: Ruleset = activeRulesets[id]
	const known = requiredFacts.get(ruleset)
	if (known) return known
	const facts = new Map(ruleset.criteria.map(({ condition }, place) => [place, factsIn(condition)] as const))
	requiredFacts.set(ruleset, facts)
	return facts
}

/**
 * A row's reasons: not met before unknown, in each law first, and last what the opening decides for everybody; among
 * those not met, first what settles an outcome with the fewest answers. A reason that applies to several rule sets
 * occurs once.
 */
export function reasonsAt({ rules }: ScreenedCandidates, row: number, decided: DecidedCriteria): RowReasons {
	const found = new Map<string, Found>()
	let isOpen = false
	for (const screened of rules) {
		const { ruleset, reasons, reasonCodes, criteria, shortest } = screened
		const fewest = factsAt(screened, shortest, row)
		if (shownOutcomeAt(screened, row) === 'not-needed') {
			const [about] = fewest
			const before = found.get(`exempt ${about}`)
			if (before) before.rules.push(ruleset)
			else if (about)
				found.set(`exempt ${about}`, {
					reason: { standing: 'unmet', about },
					rules: [ruleset],
					isForAll: false,
					exempts: true,
					settles: true,
				})
			continue
		}
		for (const place of requiredPlacesIn(ruleset)) {
			const code = reasonCodes[row * criteria.length + place] as number
			const reason = reasons[code - 1]
			if (!reason) {
				isOpen ||= standingAt(screened, row, place) === 'unsettled'
				continue
			}
			const key = `${reason.standing} ${reason.about}`
			const before = found.get(key)
			const looked = factsOfRequired(ruleset).get(place) ?? []
			const settles = reason.standing === 'unmet' && fewest.every((fact) => looked.includes(fact))
			if (before) before.settles ||= settles
			if (!before) {
				const isForAll = decided.get(ruleset)?.has(place) === true
				found.set(key, { reason, rules: [ruleset], isForAll, exempts: false, settles })
			} else if (!before.rules.includes(ruleset)) before.rules.push(ruleset)
		}
	}
	const rank = ({ reason, isForAll, settles }: Found) =>
		(isForAll ? 3 : 0) + (reason.standing !== 'unmet' ? 2 : settles ? 0 : 1)
	const sorted = [...found.values()].sort((a, b) => rank(a) - rank(b))
	return {
		reasons: sorted.map(({ reason, rules, isForAll, exempts }) => ({ ...reason, rules, isForAll, exempts })),
		isAuthoritysOnly: isOpen && sorted.length === 0,
	}
}

/** The number of different reasons in each row. */
export function openCounts({ rules, count }: ScreenedCandidates): Uint8Array {
	const places = new Map<string, number>()
	const placesOf = rules.map(({ reasons }) =>
		reasons.map(({ standing, about }) => {
			const key = `${standing} ${about}`
			const place = places.get(key) ?? places.size
			places.set(key, place)
			return place
		}),
	)
	const counts = new Uint8Array(count)
	/** The last row, counted from 1, in which a reason was found. */
	const foundIn = new Uint32Array(places.size)
	for (let row = 0; row < count; row++) {
		for (const [at, { reasonCodes, criteria }] of rules.entries()) {
			const own = placesOf[at] as readonly number[]
			for (let criterion = 0; criterion < criteria.length; criterion++) {
				const code = reasonCodes[row * criteria.length + criterion] as number
				if (code === 0) continue
				const place = own[code - 1] as number
				if (foundIn[place] === row + 1) continue
				foundIn[place] = row + 1
				counts[row] = (counts[row] as number) + 1
			}
		}
	}
	return counts
}
