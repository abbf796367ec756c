/** What a cell says, written down before it was read: a value, null for "not known", or that it has to be asked. */
export type Meant = unknown | { readonly ask: true }

/** What a sheet says: what each heading stands for, and each row's cells by fact. */
export type Truth = {
	readonly headings: Readonly<Record<string, string | null>>
	readonly rows: readonly Readonly<Record<string, Meant>>[]
}

/** Whether an honest reader has to ask what a cell says. */
export const isAsk = (meant: Meant): boolean => typeof meant === 'object' && meant !== null && 'ask' in meant

const sorted = (entry: unknown) =>
	typeof entry === 'object' && entry !== null
		? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
		: entry

/** A form in which two equal answers are equal texts, whatever the order of a list. */
const formOf = (value: unknown) =>
	JSON.stringify(Array.isArray(value) ? value.map((entry) => JSON.stringify(sorted(entry))).sort() : value)

/** Whether two answers are the same, whatever the order of a list. */
export const isSame = (a: unknown, b: unknown): boolean => formOf(a) === formOf(b)
