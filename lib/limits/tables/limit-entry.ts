/** A limit: all that is said about it. */
export type LimitEntry = {
	readonly value: number
	readonly unit:
		| 'bytes'
		| 'characters'
		| 'fields'
		| 'entries'
		| 'requests'
		| 'rows'
		| 'columns'
		| 'milliseconds'
		| 'seconds'
		| 'minutes'
		| 'hosts'
		| 'hours'
		| 'days'
		| 'years'
		| 'sheets'
		| 'cells'
		| 'elements'
		| 'times'
		| 'pairs'
		| 'steps'
		| 'levels'
		| 'pixels'
	/** What is limited. */
	readonly what: string
	/** Why it has this value, as the end of a sentence. */
	readonly why?: string
	/** What happens when it is exceeded. */
	readonly beyond: string
}

/** Limits by the names under which code imports their values. */
export type LimitEntries = Readonly<Record<string, LimitEntry>>

/** A table of limits. */
export type LimitTable = {
	/** The file of this folder that it stands in. */
	readonly file: string
	/** The file of lib/limits that `npm run generate` writes its values into. */
	readonly values: string
	/** The section of docs/limits.md that lists it. */
	readonly section: string
	readonly limits: LimitEntries
}
