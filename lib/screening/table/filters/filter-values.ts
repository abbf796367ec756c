import { choices } from '@/lib/records/shapes/options'
import { factsAt, missingWords } from '@/rules/columns/result-columns'
import { type FactId, factIds } from '@/rules/facts'
import { stagesOf } from '../../model/progress'
import type { Role } from '../../model/records'
import {
	cellsRead,
	conditionResults,
	type Filter,
	noOwner,
	ownerMe,
	permitClasses,
	type TableFilter,
} from '../../model/table-filter'
import { outcomesShown, type ScreenedCandidates } from '../screened-candidates'
import type { FilterData } from './filter-data'
import { filterRows } from './filter-rows'
import { passes } from './filter-verdict'
import { verdictOf } from './verdict-of'

/** A filter that holds values of a list. */
export type ValuesFilter = Extract<Filter, { values: readonly unknown[] }>

/** Facts that keep a candidate's outcome open under a rule set, or under any, in fact order. */
function missingFacts({ rules }: ScreenedCandidates, ruleset: string | undefined): readonly FactId[] {
	const found = new Set<FactId>()
	for (const one of rules) {
		if (ruleset !== undefined && one.ruleset !== ruleset) continue
		const words = missingWords(one)
		const all = new Uint32Array(words)
		for (const bits of [one.missing, one.inconclusive]) {
			for (let at = 0; at < bits.length; at++) {
				const word = at % words
				all[word] = (all[word] as number) | (bits[at] as number)
			}
		}
		for (const fact of factsAt(one, all, 0)) found.add(fact)
	}
	return factIds.filter((fact) => found.has(fact))
}

/** Those of some values that candidates can have: one that is not shown only if something is withheld. */
const shownIn = <V extends string>({ rules }: ScreenedCandidates, ruleset: string, values: readonly V[]) =>
	values.filter(
		(value) => value !== 'withheld' || rules.some((one) => one.ruleset === ruleset && one.isWithheld),
	)

/** Every distinct value in rows that each have a list of values. */
function different(lists: Iterable<readonly string[] | null | undefined>): readonly string[] {
	const seen = new Set<readonly string[]>()
	const found = new Set<string>()
	for (const list of lists) {
		if (!list || seen.has(list)) continue
		seen.add(list)
		for (const value of list) found.add(value)
	}
	return [...found].toSorted()
}

/** The target markets of an opening, or of its candidates if it names none. */
export const marketsIn = (role: Pick<Role, 'facts'>, { markets }: ScreenedCandidates): readonly string[] =>
	role.facts.targetMarkets ?? different(markets)

/** The values that a filter offers: those that candidates have, and those that are already selected. */
export function valuesFor(filter: ValuesFilter, { screened, role, progress }: FilterData): readonly string[] {
	const of = (): readonly string[] => {
		switch (filter.field) {
			case 'outcome':
				return shownIn(screened, filter.ruleset, outcomesShown)
			case 'condition':
				return shownIn(screened, filter.ruleset, conditionResults)
			case 'missing':
				return missingFacts(screened, filter.ruleset)
			case 'unreadable':
				return cellsRead
			case 'class':
				return permitClasses
			case 'market':
				return marketsIn(role, screened)
			case 'nationality':
				return different(screened.answers.nationalities)
			case 'stage':
				return stagesOf(role).map(({ id }) => id)
			case 'owner':
				return [
					ownerMe,
					...different([[...progress.values()].flatMap(({ progress: one }) => one?.owner ?? [])]),
					noOwner,
				]
			case 'tag':
				return different([...progress.values()].map(({ progress: one }) => one?.tags))
			case 'decision':
				return [...choices, 'none']
		}
	}
	return [...new Set([...of(), ...filter.values])]
}

/** How many candidates each value would find, regardless of other filters. */
export function countValues(
	filtered: FilterData,
	others: TableFilter,
	filter: ValuesFilter,
	values: readonly string[],
): readonly number[] {
	const { rows } = filterRows(filtered, others)
	return values.map((value) => {
		const at = verdictOf(filtered, { ...filter, is: 'any-of', values: [value] } as ValuesFilter)
		return rows.reduce((count, row) => (at(row) === passes ? count + 1 : count), 0)
	})
}
