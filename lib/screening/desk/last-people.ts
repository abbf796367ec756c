import type { DeskStore } from '../store/desk-store'
import { type People, peopleOf } from '../table/people-columns'

/** Gives the people considered for a role, or everybody if null, with their answers by column. */
export type PeopleFor = (role: string | null) => People

/** Caches the columns of the people last asked for, until the data changes. */
export function lastPeople(store: DeskStore, revision: () => number): PeopleFor {
	let last: { readonly of: string; readonly people: People } | null = null
	return (role) => {
		const of = `${revision()} ${role}`
		if (last?.of !== of) {
			const people = role === null ? [...store.candidates.values()] : store.of(role)
			last = { of, people: peopleOf(people) }
		}
		return last.people
	}
}
