import type { FactId, Facts } from './facts.js'

export type { FactId, Facts } from './facts.js'

/** What a column is read as: a fact, or the caller's own data about a person. */
export type ColumnUse = FactId | 'id' | 'name' | 'firstName' | 'lastName' | 'email' | 'birthDate'

/** What has to be said before a column, or a word in it, counts. Until then its cells are faults of their rows. */
export interface Asked {
	readonly kind: 'column' | 'word' | 'dates' | 'pay' | 'sense'
	readonly at: number
	readonly column: string
	readonly heading: string
	readonly row: number | null
	readonly about: string
	readonly cells: number
	/** What may be answered. */
	readonly choices: readonly string[]
}

/** An answer to a question, which is named by its heading and what it is about. */
export interface SheetAnswer {
	readonly heading: string
	readonly about: string
	readonly means: string
}

export interface SheetOptions {
	/** The day on which ages by dates of birth count, YYYY-MM-DD; today in China unless it is given. */
	readonly asOf?: string
	/** What columns are read as, by heading; null for a column that is not read. */
	readonly columns?: Readonly<Record<string, ColumnUse | null>>
	readonly answers?: readonly SheetAnswer[]
	/** The index of the sheet; by default the first whose headings are understood. */
	readonly sheet?: number
	readonly separator?: ',' | ';' | '\t'
	/** The rows of the headings; null if there are none. */
	readonly headings?: { readonly first: number; readonly last: number } | null
	/** Whether each person is a column. */
	readonly isTransposed?: boolean
}

export interface SheetPerson {
	readonly number: number
	readonly id: string
	readonly name: string
	readonly email?: string
	readonly birthDate?: string
	readonly facts: { readonly [F in FactId]?: Facts[F] }
	/** Cells that cannot be read: none of them is an answer. */
	readonly faults: readonly {
		readonly fact: string | null
		readonly heading: string
		readonly value: string
		readonly problem: string
	}[]
	readonly cells: readonly string[]
}

export interface SheetFailure {
	readonly kind: 'fault'
	readonly fault: string
	readonly row: number | null
}

export interface Sheet {
	readonly kind: 'sheet'
	readonly format: string
	readonly sheets: readonly string[]
	readonly columns: readonly {
		readonly column: string
		readonly heading: string
		readonly use: ColumnUse | null
		readonly note: string
	}[]
	readonly asked: readonly Asked[]
	/** Headings and answers that were given and that the sheet does not have. */
	readonly unknown: { readonly columns: readonly string[]; readonly answers: readonly SheetAnswer[] }
	/** Where the file cannot be read any further; null if all of it can. */
	readonly ends: { readonly fault: string; readonly row: number | null } | null
	/** The rows that are about somebody, in order. */
	readonly rows: () => AsyncGenerator<SheetPerson, void>
}

/** Reads a spreadsheet into typed answers, from its bytes. Nothing is guessed. */
export declare function readSheet(
	bytes: Uint8Array<ArrayBuffer> | Blob,
	options?: SheetOptions,
): Promise<Sheet | SheetFailure>
