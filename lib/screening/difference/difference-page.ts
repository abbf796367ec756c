import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import { shownOutcomeOfCode } from '../shown/show-columns'
import type { Work } from '../work/yield-to-event-loop'
import { type DifferenceChoices, sideOf } from './choices'
import { countDifferences, type DifferenceCounts } from './count-differences'
import type { DifferenceList } from './difference-list'
import { type IncomingDifference, withTheirs } from './differences'
import { type FieldValue, valueOfField } from './incoming-person'
import { type FieldOrigin, originOf } from './origin-of'
import { countTurns, outcomesTurned, type TurnCount, turnsAt } from './turns'

/** A difference as it is shown. */
export type ShownDifference = IncomingDifference & {
	readonly mine: FieldValue
	readonly origin: FieldOrigin | null
	/** The known age, if this would be the first date of birth. */
	readonly age?: number
}

/** A person with differences, as shown. */
export type ShownPerson = Pick<Candidate, 'key' | 'id' | 'name'> & {
	readonly row: number
	readonly outcomes: readonly {
		readonly ruleset: RulesetId
		readonly before: ShownOutcome
		readonly after: ShownOutcome
	}[]
	readonly differences: readonly ShownDifference[]
}

/** What to show of the differences. */
export type PageAsked = {
	readonly choices: DifferenceChoices
	/** The number of people before the page. */
	readonly from: number
	/** Whether to show only people whose outcome changes. */
	readonly onlyTurned?: boolean
}

export type DifferencePage = {
	readonly counts: DifferenceCounts
	readonly turns: readonly TurnCount[]
	/** The number of people to be shown, on all pages. */
	readonly total: number
	readonly people: readonly ShownPerson[]
}

type Compared = {
	readonly list: DifferenceList
	readonly personAt: (place: number) => Candidate | undefined
	readonly day: string
}

function shownDifference(candidate: Candidate, difference: IncomingDifference): ShownDifference {
	const { field } = difference
	const mine = valueOfField(candidate, field)
	const { age } = candidate.facts
	const isFirstBirth = field === 'birthDate' && mine === undefined && typeof age === 'number'
	return {
		...difference,
		mine,
		origin: originOf(candidate, isFirstBirth ? 'age' : field),
		...(isFirstBirth && { age }),
	}
}

/** The number of people on a page. */
const peoplePerPage = 50

/**
 * The effect of the differences under some choices, and a page of the people with differences; without a role, no
 * outcomes.
 */
export async function differencePage(
	role: Role | null,
	{ list, personAt, day }: Compared,
	{ choices, from, onlyTurned = false }: PageAsked,
	work: Work = {},
): Promise<DifferencePage> {
	const bothAt = (place: number) => {
		const { row, differences } = list.at(place)
		const before = personAt(place)
		const taken = differences.filter((difference) => sideOf(choices, row, difference) === 'theirs')
		return before ? { before, after: withTheirs(before, taken, day) } : null
	}
	const turns = role ? await outcomesTurned(role, list.count(), bothAt, work) : []
	const places: number[] = []
	let total = 0
	for (let place = 0; place < list.count(); place++) {
		if (onlyTurned && !turnsAt(turns, place)) continue
		if (total >= from && places.length < peoplePerPage) places.push(place)
		total++
	}

	function shown(place: number): ShownPerson[] {
		const candidate = personAt(place)
		if (!candidate) return []
		const { key, row, differences } = list.at(place)
		const outcomes = turns.map(({ ruleset, before, after }) => ({
			ruleset,
			before: shownOutcomeOfCode(before[place] as number),
			after: shownOutcomeOfCode(after[place] as number),
		}))
		return [
			{
				key,
				row,
				id: candidate.id,
				name: candidate.name,
				outcomes,
				differences: differences.map((difference) => shownDifference(candidate, difference)),
			},
		]
	}
	return {
		counts: countDifferences(list, choices),
		turns: countTurns(turns),
		total,
		people: places.flatMap(shown),
	}
}
