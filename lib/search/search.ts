import { type FoundOption, find, indexOf, named, type Option, parts } from './find'
import { namedWithin } from './named-within'
import { nearest } from './nearest'

/** A list that can be searched. */
export type Search = {
	readonly find: (typed: string) => readonly FoundOption[]
	readonly named: (typed: string) => Option | undefined
	readonly nearest: (typed: string) => readonly Option[]
	readonly parts: typeof parts
}

/** Makes a list searchable. This module is loaded when a search field is first used, not before. */
export function searchIn(options: readonly Option[]): Search {
	const index = indexOf(options)
	return {
		find: (typed) => {
			const found = find(index, typed)
			return found.length > 0 ? found : namedWithin(index, typed)
		},
		named: (typed) => named(index, typed),
		nearest: (typed) => nearest(index, typed),
		parts,
	}
}
