import type { RulesetId } from '@/rules/rulesets/ids'
import type { DeskStore } from '../store/desk-store'
import { askEverybody, type SettlingQuestions } from '../table/ask-everybody'
import { findPeople } from '../table/find-people'
import { peopleOf } from '../table/people-columns'
import { screenAcross } from '../table/screen-across'
import { screenRows } from '../table/screen-rows'
import type { ScreenedCandidates } from '../table/screened-candidates'
import type { Work } from '../work/yield-to-event-loop'
import type { PeopleFor } from './last-people'

type ToScreen = {
	readonly role: string
	readonly formats: string
	readonly languageNames: Readonly<Record<string, string>>
	readonly countryNames: Readonly<Record<string, string>>
}

type Under = { readonly ruleset: RulesetId }

/** What to ask next, and the keys of those whom it settles under the first rule set named. */
export type AskedNext = Omit<SettlingQuestions, 'rows'> & { readonly keys: readonly string[] }

/** What to ask one candidate next. */
export type AskedOfOne = Omit<SettlingQuestions, 'rows'>

type Screening = { readonly today: () => string; readonly people: PeopleFor }

/** The desk's methods for screening candidates against roles. */
export function screeningMethods(store: DeskStore, { today, people }: Screening) {
	return {
		/** Screens everybody considered for a role under its rule sets; null if there is no such role. */
		screen: async ({ role, ...asked }: ToScreen, work: Work = {}): Promise<ScreenedCandidates | null> => {
			const wanted = store.roles.get(role)
			if (!wanted) return null
			return screenRows(wanted, people(role), { ...asked, asOf: today(), endOf: store.endOf }, work)
		},

		/** The first few candidates of a role, by number, in whose name and number every word of a text is found. */
		find: async ({ role, ...wanted }: Parameters<typeof findPeople>[1] & { readonly role: string }) =>
			findPeople(store.of(role), wanted),

		/** Screens everybody for every role under one rule set. */
		across: async (asked: Pick<ToScreen, 'formats'> & Under, work: Work = {}) =>
			screenAcross([...store.roles.values()], people(null), asked, work),

		/**
		 * What to ask a role's candidates next, in order, with the keys of those whom it settles; null if there is no
		 * such role.
		 */
		askNext: async (role: string, work: Work = {}): Promise<readonly AskedNext[] | null> => {
			const wanted = store.roles.get(role)
			if (!wanted) return null
			const { candidates, columns } = people(role)
			const keyAt = (row: number) => candidates[row]?.key ?? ''
			const listed = await askEverybody(wanted, columns, work)
			return listed.map(({ rows, ...next }) => ({ ...next, keys: rows.map(keyAt) }))
		},

		/** What to ask each of a few candidates next, by key; candidates whom no question settles are left out. */
		askEach: async (
			{ role, keys }: { readonly role: string; readonly keys: readonly string[] },
			work: Work = {},
		): Promise<ReadonlyMap<string, AskedOfOne>> => {
			const wanted = store.roles.get(role)
			const found = new Map<string, AskedOfOne>()
			for (const key of wanted ? keys : []) {
				const candidate = store.candidates.get(key)
				if (!wanted || !candidate) continue
				const [first] = await askEverybody(wanted, peopleOf([candidate]).columns, work)
				if (first && !first.needed) found.set(key, { facts: first.facts, resolves: first.resolves })
			}
			return found
		},
	}
}
