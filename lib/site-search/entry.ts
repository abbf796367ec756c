/** What can be found. */
export const entryKinds = ['question', 'condition', 'claim', 'term', 'points'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something to find: a place on a page with what it says. */
export type Entry = {
	readonly kind: EntryKind
	readonly title: string
	/** What it says, in one line. */
	readonly line: string
	/** The part of the site that it belongs to, in words. */
	readonly where: string
	/** Its path, with the language and the fragment. */
	readonly path: string
	/** What else is written there; searched, not shown. */
	readonly more?: string
	/** How much it counts among its kind, from 0 to 1; 1 where nothing is said. */
	readonly weight?: number
}

/** How people write in a language. */
export type Typed = {
	/** Groups of words and phrases that people use for one thing. */
	readonly alike: readonly (readonly string[])[]
	/** Words of questions that say nothing about what is asked. */
	readonly fillers: readonly string[]
	/** What is written together with a word and leaves it the same word, before it and after it; the longest first. */
	readonly starts: readonly string[]
	readonly ends: readonly string[]
}
