import type { RulesetId } from '@/rules/rulesets/ids'
import type { DeskStore } from '../store/desk-store'
import { askEverybody, type NextQuestions } from '../table/ask-everybody'
import { type People, peopleOf } from '../table/people-columns'
import { screenMatrix } from '../table/screen-matrix'
import { screenRows } from '../table/screen-rows'
import type { Screened } from '../table/screened'
import type { Work } from '../work/yield-to-event-loop'

type ToScreen = {
	readonly role: string
	readonly formats: string
	readonly languageNames: Readonly<Record<string, string>>
	readonly countryNames: Readonly<Record<string, string>>
}

type Under = { readonly ruleset: RulesetId }

/** What to ask next, and the keys of those whom it resolves under the first rule set named. */
export type AskedNext = Omit<NextQuestions, 'rows'> & { readonly keys: readonly string[] }

/** Caches the columns of the people last asked for, until the data changes. */
function lastPeople(store: DeskStore, revision: () => number) {
	let last: { readonly of: string; readonly people: People } | null = null
	/** The people considered for a role, or everybody if null. */
	return (role: string | null): People => {
		const of = `${revision()} ${role}`
		if (last?.of !== of) {
			const people = role === null ? [...store.candidates.values()] : store.of(role)
			last = { of, people: peopleOf(people) }
		}
		return last.people
	}
}

type Counting = { readonly today: () => string; readonly revision: () => number }

/** The desk's methods for screening candidates against roles. */
export function screeningMethods(store: DeskStore, { today, revision }: Counting) {
	const people = lastPeople(store, revision)
	return {
		/** Screens everybody considered for a role under its rule sets; null if there is no such role. */
		screen: async ({ role, ...asked }: ToScreen, work: Work = {}): Promise<Screened | null> => {
			const wanted = store.roles.get(role)
			if (!wanted) return null
			return screenRows(wanted, people(role), { ...asked, asOf: today(), endOf: store.endOf }, work)
		},

		/** Screens everybody for every role under one rule set. */
		matrix: async (asked: Pick<ToScreen, 'formats'> & Under, work: Work = {}) =>
			screenMatrix([...store.roles.values()], people(null), asked, work),

		/**
		 * What to ask a role's candidates next, in order, with the keys of those whom it resolves; null if there is no such
		 * role.
		 */
		askNext: async (role: string, work: Work = {}): Promise<readonly AskedNext[] | null> => {
			const wanted = store.roles.get(role)
			if (!wanted) return null
			const { candidates, columns } = people(role)
			const keyAt = (row: number) => candidates[row]?.key ?? ''
			const listed = await askEverybody(wanted, columns, work)
			return listed.map(({ rows, ...next }) => ({ ...next, keys: rows.map(keyAt) }))
		},
	}
}
