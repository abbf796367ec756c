/** What can be found. */
export const entryKinds = ['question', 'condition', 'claim', 'term', 'points', 'page'] as const
export type EntryKind = (typeof entryKinds)[number]

/** A search entry: a place on a page, and its text. */
export type SearchEntry = {
	readonly kind: EntryKind
	readonly title: string
	/** What it says, in one line. */
	readonly line: string
	/** The name of the part of the site that it belongs to. */
	readonly where: string
	/** Its path, with the language and the fragment. */
	readonly path: string
	/** Further text at that place; searched but not shown. */
	readonly more?: string
	/** Its weight within its kind, from 0 to 1; by default 1. */
	readonly weight?: number
}

/** How people write in a language. */
export type SearchHabits = {
	/** Groups of words and phrases that people use for the same thing. */
	readonly alike: readonly (readonly string[])[]
	/** Words that say nothing about the subject of a question. */
	readonly fillers: readonly string[]
	/** Words that stand before another with an apostrophe, and are no part of it: l’, qu’. */
	readonly elided?: readonly string[]
	/** Affixes, written together with a word, that leave it the same word: prefixes and suffixes, longest first. */
	readonly starts: readonly string[]
	readonly ends: readonly string[]
}
