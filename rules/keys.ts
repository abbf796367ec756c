/** The keys of data that has no others than its type says. */
export const keysIn = <T extends object>(data: T): (keyof T & string)[] =>
	Object.keys(data) as (keyof T & string)[]

/** The keys of data that has no others than its type says, each with its value. */
export const entriesIn = <K extends string, V>(
	data: Readonly<Partial<Record<K, V>>>,
): readonly (readonly [K, V])[] => Object.entries(data) as [K, V][]

/** Whether a value is one of a list. */
export const isAmong = <T>(list: readonly T[], value: unknown): value is T =>
	(list as readonly unknown[]).includes(value)

/** The list itself where nothing is left out of it; else a type that names what is. */
export type CompleteList<Whole, List extends readonly unknown[]> = [Exclude<Whole, List[number]>] extends [
	never,
]
	? readonly Whole[]
	: { readonly hasNoPlaceYet: Exclude<Whole, List[number]> }
