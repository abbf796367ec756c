/** The parts of the register: the record of processing, the impact assessment, and what people asked for. */
export const registerParts = {
	record: [
		'controller',
		'officer',
		'purpose',
		'people',
		'data',
		'recipients',
		'place',
		'abroad',
		'limits',
		'measures',
	],
	assessment: ['sensitive', 'automated', 'necessity', 'impact', 'protection'],
	rights: ['requests', 'consents', 'deletions', 'exports'],
} as const

export type RegisterItem = (typeof registerParts)[keyof typeof registerParts][number]

/** What the program cannot know, and owners say once. */
export const registerQuestions = [
	'controller',
	'officer',
	'purpose',
	'recipients',
	'place',
	'abroad',
	'measures',
	'necessity',
	'impact',
	'protection',
] as const satisfies readonly RegisterItem[]

export type RegisterQuestion = (typeof registerQuestions)[number]

/** Where what the program knows comes from: how it is made, the settings of the team, its list, or its audit. */
export type KnownFrom = 'program' | 'settings' | 'list' | 'audit'

/** What the program knows of an item; `values` are inserted into its words. */
export type KnownPart = {
	readonly from: KnownFrom
	readonly values: Readonly<Record<string, string | number>>
}

/** What an owner said, when (ISO 8601 in UTC), and who it was. */
export type RegisterAnswer = { readonly words: string; readonly at: string; readonly by: string }

/** The register of a workspace as it is at a moment. */
export type Register = {
	readonly at: string
	readonly workspace: string
	readonly known: Readonly<Partial<Record<RegisterItem, KnownPart>>>
	readonly answers: Readonly<Partial<Record<RegisterQuestion, RegisterAnswer>>>
}
